package dev.koubo.request;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives a repeated request the answer of the first one instead of a second effect. */
@ApplicationScoped
public class Idempotency {

    private static final Pattern READABLE_KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Transactions transactions;
    private final CurrentActor actor;
    private final CurrentVertxRequest request;
    private final AnsweredRequests answered;
    private final Answers answers;

    Idempotency(
            Transactions transactions,
            CurrentActor actor,
            CurrentVertxRequest request,
            AnsweredRequests answered,
            Answers answers) {
        this.transactions = transactions;
        this.actor = actor;
        this.request = request;
        this.answered = answered;
        this.answers = answers;
    }

    /**
     * Does the work in a transaction that also keeps its answer if that is a 2xx. The same caller, method, path, key and
     * body again: the kept answer with the header {@code Idempotency-Replayed: true}. Of two such requests at once the
     * second waits for the first. Callers without a token share their keys.
     *
     * @param key the header {@code Idempotency-Key}; the Uni fails with a 400 problem if it is missing or unreadable
     * @param body what the key stands for; the Uni fails with a 422 problem if the key came with another one before
     */
    public Uni<Response> once(@Nullable String key, @Nullable Object body, Supplier<Uni<Response>> work) {
        if (key == null || !READABLE_KEY.matcher(key).matches()) {
            return Uni.createFrom().failure(keyRequired());
        }
        HttpServerRequest asked = request.getCurrent().request();
        RequestKey requestKey =
                new RequestKey(actor.get().subject(), asked.method().name(), asked.path(), key);
        String digest = answers.digest(body);
        return transactions.run(() -> answered.claim(requestKey, digest)
                .chain(first -> first ? answerFirst(requestKey, work) : answerAgain(requestKey, digest)));
    }

    private Uni<Response> answerFirst(RequestKey key, Supplier<Uni<Response>> work) {
        return work.get()
                .call(response ->
                        isSuccess(response) ? answered.keep(key, answers.of(response)) : answered.release(key));
    }

    private Uni<Response> answerAgain(RequestKey key, String digest) {
        return answered.find(key).map(kept -> {
            if (!kept.digest().equals(digest)) {
                throw keyReused();
            }
            return kept.answer().toResponse();
        });
    }

    private static boolean isSuccess(Response response) {
        return response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL;
    }

    private static HttpProblem keyRequired() {
        return Refusal.of(
                400,
                "idempotency-key-required",
                "Idempotency-Key ヘッダーに、この操作に固有の値(200文字以内の英数字・記号)を指定してください。",
                "Send a value that is unique to this operation in the header Idempotency-Key (up to 200 visible ASCII characters).");
    }

    private static HttpProblem keyReused() {
        return Refusal.of(
                422,
                "idempotency-key-reused",
                "この Idempotency-Key は、内容の異なる別の操作ですでに使われています。",
                "This Idempotency-Key was used before with another content.");
    }
}
