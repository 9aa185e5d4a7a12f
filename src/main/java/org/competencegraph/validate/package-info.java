/**
 * Holds statements against the shapes. Start at {@link org.competencegraph.validate.ShapeCheck}.
 */
package org.competencegraph.validate;
