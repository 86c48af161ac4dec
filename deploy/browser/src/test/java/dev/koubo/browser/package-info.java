/** The public page of the draws, served by the packaged gateway, in a real Chromium. */
@NullMarked
package dev.koubo.browser;

import org.jspecify.annotations.NullMarked;
