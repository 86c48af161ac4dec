package dev.koubo.application.usecase.application;

import dev.koubo.application.domain.application.Application;
import dev.koubo.request.Actor;
import dev.koubo.request.Roles;

/** Who may see which application: its owner, and staff. To everybody else it does not exist. */
public final class Access {

    private Access() {}

    public static boolean mayRead(Actor actor, Application application) {
        return isStaff(actor) || actor.is(Roles.AUDITOR) || owns(actor, application);
    }

    /** Whether names and addresses are shown; an auditor sees what happened, not to whom. */
    public static boolean mayReadParties(Actor actor, Application application) {
        return isStaff(actor) || owns(actor, application);
    }

    /** Its owner, or the secretariat on the owner's word. */
    static boolean mayAct(Actor actor, Application application) {
        return actor.is(Roles.SECRETARIAT) || owns(actor, application);
    }

    static boolean owns(Actor actor, Application application) {
        return application.origin().owner().equals(actor.subject());
    }

    public static boolean isStaff(Actor actor) {
        return actor.is(Roles.SECRETARIAT) || actor.is(Roles.TOKYO);
    }
}
