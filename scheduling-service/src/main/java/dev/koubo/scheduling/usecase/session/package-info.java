/** Sessions get their dates, and their surveys open. */
@NullMarked
package dev.koubo.scheduling.usecase.session;

import org.jspecify.annotations.NullMarked;
