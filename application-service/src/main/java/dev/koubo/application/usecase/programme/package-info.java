/** Opens, changes, reads and closes programmes. */
@NullMarked
package dev.koubo.application.usecase.programme;

import org.jspecify.annotations.NullMarked;
