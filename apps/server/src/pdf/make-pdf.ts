import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

type PdfMaker = {
  addVirtualFileSystem: (files: unknown) => void;
  createPdf: (definition: TDocumentDefinitions) => { getBuffer: () => Promise<Uint8Array> };
};

let maker: Promise<PdfMaker> | undefined;

/** The build for browsers carries its fonts with it and looks for no file, so it runs from a bundle too. */
async function openMaker(): Promise<PdfMaker> {
  const [{ default: pdfMake }, { default: fonts }] = await Promise.all([
    import('pdfmake/build/pdfmake.js'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  const opened = pdfMake as unknown as PdfMaker;
  opened.addVirtualFileSystem(fonts);
  return opened;
}

/** A document as a PDF. The library is loaded with the first. */
export async function makePdf(definition: TDocumentDefinitions): Promise<Uint8Array<ArrayBuffer>> {
  const opened = await (maker ??= openMaker());
  return new Uint8Array(await opened.createPdf(definition).getBuffer());
}
