package dev.koubo.request;

import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;

/** Says who acts right now. */
@ApplicationScoped
@Unremovable
public class CurrentActor {

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    CurrentActor(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** The caller of the request that is being answered; the system where there is none. */
    public Actor get() {
        if (!isAnsweringRequest()) {
            return Actor.system();
        }
        if (identity.isAnonymous()) {
            return Actor.anonymous();
        }
        return new Actor(
                identity.getPrincipal().getName(),
                Roles.BY_RANK.stream().filter(identity::hasRole).collect(Collectors.toUnmodifiableSet()));
    }

    private boolean isAnsweringRequest() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }
}
