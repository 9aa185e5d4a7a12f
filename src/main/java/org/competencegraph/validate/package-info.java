/**
 * Holds statements against shapes and rules. Start at {@link
 * org.competencegraph.validate.ShapeCheck} and {@link org.competencegraph.validate.SkosRules}.
 */
package org.competencegraph.validate;
