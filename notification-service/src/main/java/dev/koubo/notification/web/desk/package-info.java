/** The desk's phone calls over HTTP. */
@NullMarked
package dev.koubo.notification.web.desk;

import org.jspecify.annotations.NullMarked;
