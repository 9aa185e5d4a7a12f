package org.competencegraph.extract;

/** What a page has below each other: lines, and rows of tables. */
sealed interface PdfPart permits PdfLine, PdfRow {}
