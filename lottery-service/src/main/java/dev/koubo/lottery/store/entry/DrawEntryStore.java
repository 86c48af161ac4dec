package dev.koubo.lottery.store.entry;

import dev.koubo.lottery.domain.ApplicationId;
import dev.koubo.lottery.domain.entry.ResultSlice;
import dev.koubo.lottery.domain.proof.EntryLabel;
import dev.koubo.lottery.domain.proof.EntryLine;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.domain.proof.ResultLine;
import dev.koubo.lottery.usecase.entry.DrawEntries;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hibernate.reactive.mutiny.Mutiny;

/** Has PostgreSQL search the files of the draws, so that of a file of any size a few lines leave the database. */
@ApplicationScoped
class DrawEntryStore implements DrawEntries {

    private static final String STANDING = """
            select entry.programme, lottery.frozen_at is not null, entry.pooled, entry.frame, entry.label
            from pool_entry entry join lottery on lottery.programme = entry.programme
            where entry.application = :application
            """;

    /** The line's number follows from the bytes before it, as every line of a list has the same length. */
    private static final String FIND = """
            select draw.number,
                   cast(((select coalesce(sum(octet_length(earlier.content)), 0) from file_part earlier
                          where earlier.file = list.file and earlier.part < list.part)
                       + position(wanted.label in list.content)) / :line + 1 as integer),
                   convert_from(
                       substring(result.content
                           from greatest(1, position(wanted.label in result.content) - :lead) for :length),
                       'UTF8')
            from draw
            cross join (select convert_to(cast(:label as text), 'UTF8') as label) wanted
            left join file_part list on list.file = draw.id || '/list.txt'
                and position(wanted.label in list.content) > 0
            left join file_part result on result.file = draw.id || '/result.txt'
                and position(wanted.label in result.content) > 0
            where draw.programme = :programme
            order by draw.number
            """;

    /** Parts consist of whole lines; the lines that are wanted may go on in the next part. */
    private static final String SLICE = """
            select convert_from(
                substring(
                    substring(found.content from found.start for :length)
                        || coalesce(substring(next.content for :length), '')
                    for :length),
                'UTF8')
            from (
                select part.file, part.part, part.content,
                       position(wanted.mark in convert_to(chr(10), 'UTF8') || part.content) as start
                from draw
                join file_part part on part.file = draw.id || '/result.txt'
                cross join (select convert_to(chr(10) || cast(:mark as text), 'UTF8') as mark) wanted
                where draw.programme = :programme and draw.number = :number
            ) found
            left join file_part next on next.file = found.file and next.part = found.part + 1
            where found.start > 0
            """;

    private final Mutiny.SessionFactory sessions;

    DrawEntryStore(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<Standing>> standing(ApplicationId application) {
        return sessions.withSession(session -> session.createNativeQuery(STANDING, Object[].class)
                .setParameter("application", application.value())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(DrawEntryStore::standing)));
    }

    @Override
    public Uni<List<Found>> find(String programme, EntryLabel label) {
        return sessions.withSession(session -> session.createNativeQuery(FIND, Object[].class)
                .setParameter("programme", programme)
                .setParameter("label", label.hex())
                .setParameter("line", LineText.LIST_LINE)
                .setParameter("lead", LineText.LONGEST_LEAD)
                .setParameter("length", LineText.LONGEST_LEAD + LineText.LONGEST_LINE)
                .getResultList()
                .map(rows -> rows.stream().map(row -> found(row, label)).toList()));
    }

    @Override
    public Uni<List<ResultLine>> results(String programme, int draw, ResultSlice slice) {
        return sessions.withSession(session -> session.createNativeQuery(SLICE, String.class)
                .setParameter("programme", programme)
                .setParameter("number", draw)
                .setParameter("mark", "%s %d ".formatted(slice.frame(), slice.from()))
                .setParameter("length", slice.count() * LineText.LONGEST_LINE)
                .getSingleResult()
                .map(text -> LineText.first(text, slice.count())));
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                (String) row[0],
                (Boolean) row[1],
                (Boolean) row[2],
                Optional.ofNullable((String) row[4])
                        .map(label -> new EntryLine(Frame.valueOf((String) row[3]), EntryLabel.fromHex(label))));
    }

    private static Found found(Object[] row, EntryLabel label) {
        Integer listLine = (Integer) row[1];
        return new Found(
                (Integer) row[0],
                listLine == null ? OptionalInt.empty() : OptionalInt.of(listLine),
                Optional.ofNullable((String) row[2]).flatMap(text -> LineText.lineOf(text, label)));
    }
}
