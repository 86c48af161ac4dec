/** Answers who may take part and keeps the registers of earlier programmes. */
@NullMarked
package dev.koubo.application.usecase.eligibility;

import org.jspecify.annotations.NullMarked;
