/** Tests of what the domain decides about the phone calls of the desk. */
@NullMarked
package dev.koubo.notification.domain.desk;

import org.jspecify.annotations.NullMarked;
