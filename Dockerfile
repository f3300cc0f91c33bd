# Passerelle beside a Neo4j server (see docker-compose.yml): no Java in here, so NEO4J_URI must be set.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# The build of `prepare` needs the sources, which come next: packages alone are kept in a layer of their own.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY --from=build /app /app
USER node
EXPOSE 4000
# The first start loads the territories of the whole country.
HEALTHCHECK --interval=10s --timeout=5s --start-period=3m --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/passerelle.js"]
CMD ["serve"]
