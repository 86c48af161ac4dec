/** Owes, makes and spares the desk's phone calls. */
@NullMarked
package dev.koubo.notification.usecase.desk;

import org.jspecify.annotations.NullMarked;
