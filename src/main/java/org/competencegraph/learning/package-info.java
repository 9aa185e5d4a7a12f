/**
 * What is loaded, as a mapper learns from it: {@link org.competencegraph.learning.MapperData} for
 * codes of Competent, {@link org.competencegraph.learning.EscoMapperData} for concepts of ESCO.
 */
package org.competencegraph.learning;
