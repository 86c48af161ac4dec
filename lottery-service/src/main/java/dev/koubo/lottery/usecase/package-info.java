/** What the service can be asked to do, and what it tells of it. */
@NullMarked
package dev.koubo.lottery.usecase;

import org.jspecify.annotations.NullMarked;
