package dev.koubo.request;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Entity tags made of an aggregate's version. */
public final class EntityTags {

    private EntityTags() {}

    /** The strong entity tag of a version, with its quotes: {@code "7"}. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Lets a change pass only if its caller has seen this version.
     *
     * @param ifMatch the header {@code If-Match}: one or several strong tags, or {@code *}
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 if the header is missing, 412 if it names other versions
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    428,
                    "if-match-required",
                    "If-Match ヘッダーに、読み込んだときの ETag を指定してください。",
                    "Send the ETag that you read in the header If-Match.");
        }
        if (Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .noneMatch(tag -> tag.equals("*") || tag.equals(of(version)))) {
            throw Refusal.of(
                    412,
                    "version-mismatch",
                    "読み込んだ後に内容が変更されています。読み込み直してからやり直してください。",
                    "This changed since you read it. Read it again and retry.");
        }
    }
}
