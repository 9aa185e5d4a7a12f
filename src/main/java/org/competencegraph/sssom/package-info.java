/**
 * SSSOM/TSV, the format in which mappings are exchanged and curated: read, checked and written.
 * Start at {@link org.competencegraph.sssom.SssomReader} and {@link
 * org.competencegraph.sssom.SssomWriter}.
 */
package org.competencegraph.sssom;
