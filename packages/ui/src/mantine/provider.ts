import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
import '@mantine/core/styles/Input.layer.css';

export { MantineProvider, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
