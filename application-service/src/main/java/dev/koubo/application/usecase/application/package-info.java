/** Receives, corrects, withdraws, excludes and follows applications. */
@NullMarked
package dev.koubo.application.usecase.application;

import org.jspecify.annotations.NullMarked;
