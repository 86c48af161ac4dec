/** Entries of the draws over HTTP: a company's own with its proof, all of them for staff. */
@NullMarked
package dev.koubo.lottery.web.entry;

import org.jspecify.annotations.NullMarked;
