/**
 * A sentence-embedding model of a user's own, from its folder. The only package that knows ONNX
 * Runtime and tokenizers, which a user of the library may not have. {@link
 * org.competencegraph.embedding.EmbeddingModel#open} is where to begin.
 */
package org.competencegraph.embedding;
