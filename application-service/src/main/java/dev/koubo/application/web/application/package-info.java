/** Applications over HTTP. */
@NullMarked
package dev.koubo.application.web.application;

import org.jspecify.annotations.NullMarked;
