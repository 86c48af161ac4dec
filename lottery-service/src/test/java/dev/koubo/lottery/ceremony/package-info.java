@NullMarked
package dev.koubo.lottery.ceremony;

import org.jspecify.annotations.NullMarked;
