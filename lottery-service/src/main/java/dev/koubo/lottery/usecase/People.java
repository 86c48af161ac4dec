package dev.koubo.lottery.usecase;

import dev.koubo.lottery.domain.Party;
import dev.koubo.lottery.domain.Person;
import dev.koubo.request.Actor;
import dev.koubo.request.Roles;

/** Says for which side somebody acts. */
public final class People {

    private People() {}

    /** The caller as one who acts for a side. */
    public static Person of(Actor actor, Party party) {
        return new Person(actor.subject(), party);
    }

    /** The caller for the side that its roles speak for; the secretariat if it has both. */
    public static Person of(Actor actor) {
        return of(actor, actor.is(Roles.SECRETARIAT) ? Party.SECRETARIAT : Party.TOKYO);
    }
}
