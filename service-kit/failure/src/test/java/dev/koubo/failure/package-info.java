@NullMarked
package dev.koubo.failure;

import org.jspecify.annotations.NullMarked;
