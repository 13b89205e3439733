# Posko in a container: docker build -t posko .
# With WhatsApp through Baileys (brings libsignal, which is GPL-3.0): docker build --build-arg WITH_BAILEYS=1 -t posko .
FROM node:24-slim
ARG WITH_BAILEYS=0
ENV NODE_ENV=production
WORKDIR /app

# The packages named node-<platform> carry a Node for machines with an older one; this image has its own.
COPY package.json package-lock.json .npmrc ./
RUN if [ "$WITH_BAILEYS" = 1 ]; then \
      npm ci --omit=dev && rm -rf node_modules/node-linux-* node_modules/node-win-*; \
    else \
      npm ci --omit=dev --omit=optional; \
    fi && npm cache clean --force

COPY LICENSE ./
COPY bin bin
COPY src src
COPY flows flows
COPY knowledge knowledge

# The secret lies on a volume of its own: whoever copies the data does not get the key with it.
RUN install -d -o node -g node -m 700 /data /secret
ENV POSKO_DATABASE=/data/posko.db POSKO_SECRET_FILE=/secret/posko-secret POSKO_HOST=0.0.0.0 POSKO_PORT=3000
# What is derived from code and content is made once here, so that the first start is as quick as the others.
RUN install -d -o node -g node node_modules/.cache
USER node
RUN node bin/posko.js why halo >/dev/null
VOLUME ["/data", "/secret"]
EXPOSE 3000

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.POSKO_PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]

CMD ["node", "bin/posko.js", "start"]
