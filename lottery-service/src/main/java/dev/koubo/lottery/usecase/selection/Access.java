package dev.koubo.lottery.usecase.selection;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.request.Actor;
import dev.koubo.request.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Says who may see a company's selection and entry, and a proof that is not public: staff and the company itself. */
@ApplicationScoped
public class Access {

    private final Owners owners;

    Access(Owners owners) {
        this.owners = owners;
    }

    /** Whether the actor may see it. */
    public Uni<Boolean> maySee(Actor actor, ApplicationId application) {
        return isStaff(actor) ? Uni.createFrom().item(true) : isOwner(actor, application);
    }

    /** Whether the actor may answer for the company: the desk and the company itself. */
    public Uni<Boolean> mayAnswer(Actor actor, ApplicationId application) {
        return actor.is(Roles.SECRETARIAT) ? Uni.createFrom().item(true) : isOwner(actor, application);
    }

    /** Whether the actor may check the draws of a programme even if their proof is kept from the public: staff and applicants. */
    public Uni<Boolean> mayCheck(Actor actor, String programme) {
        return isStaff(actor)
                ? Uni.createFrom().item(true)
                : actor.is(Roles.APPLICANT)
                        ? owners.appliedTo(programme, actor.subject())
                        : Uni.createFrom().item(false);
    }

    private static boolean isStaff(Actor actor) {
        return actor.is(Roles.SECRETARIAT) || actor.is(Roles.TOKYO) || actor.is(Roles.AUDITOR);
    }

    private Uni<Boolean> isOwner(Actor actor, ApplicationId application) {
        return actor.is(Roles.APPLICANT)
                ? owners.of(application)
                        .map(owner -> owner.filter(actor.subject()::equals).isPresent())
                : Uni.createFrom().item(false);
    }
}
