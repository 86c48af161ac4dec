/** One company's case, from the form to the end of support. */
@NullMarked
package dev.koubo.application.domain.application;

import org.jspecify.annotations.NullMarked;
