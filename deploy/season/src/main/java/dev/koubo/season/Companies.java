package dev.koubo.season;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Makes the invented companies of a season: the same seed, the same companies. */
final class Companies {

    /** From this many companies on there is at least one of every fate. */
    private static final int EVERY_FATE_FROM = 50;

    private record Municipality(String code, String name) {}

    private static final List<Municipality> MUNICIPALITIES = List.of(
            new Municipality("131016", "千代田区"),
            new Municipality("131041", "新宿区"),
            new Municipality("131083", "江東区"),
            new Municipality("131113", "大田区"),
            new Municipality("131199", "板橋区"),
            new Municipality("132012", "八王子市"),
            new Municipality("132021", "立川市"),
            new Municipality("132098", "町田市"));

    private final SplittableRandom random;

    private Companies(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static List<Company> of(SeasonPlan plan) {
        return new Companies(plan.seed()).make(plan.companies());
    }

    private List<Company> make(int count) {
        List<Fate> fates = fates(count);
        List<Company> companies = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            companies.add(company(number, fates.get(number - 1)));
        }
        return companies;
    }

    private List<Fate> fates(int count) {
        List<Fate> fates = new ArrayList<>();
        if (count >= EVERY_FATE_FROM) {
            add(fates, Fate.INELIGIBLE, count * 5 / 100);
            add(fates, Fate.LATE, count * 2 / 100);
            add(fates, Fate.UNREACHED, count * 3 / 100);
            add(fates, Fate.LEVEL_NOT_MET, count * 5 / 100);
            add(fates, Fate.DECLINES_TERMS, count * 3 / 100);
            add(fates, Fate.WITHDRAWS_EARLY, count * 2 / 100);
        }
        add(fates, Fate.TAKES_PART, count - fates.size());
        Collections.shuffle(fates, new Random(random.nextLong()));
        return fates;
    }

    private static void add(List<Fate> fates, Fate fate, int times) {
        fates.addAll(Collections.nCopies(Math.max(1, times), fate));
    }

    private Company company(int number, Fate fate) {
        Industry industry = industry(number);
        Municipality municipality = MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size()));
        boolean sole = fate == Fate.TAKES_PART && random.nextInt(12) == 0;
        String word = kanjiNumber(number);
        String user = "c%04d".formatted(number);
        return new Company(
                user,
                sole ? "見本" + industry.word() + word : "見本" + industry.word() + word + "株式会社",
                "ミホン" + kanaNumber(number),
                sole ? null : CorporateNumber.of(990_000_000_000L + number),
                industry,
                municipality.code(),
                "東京都" + municipality.name() + "見本町" + (1 + random.nextInt(9)) + "-" + number,
                capital(fate),
                employees(fate),
                "03-%04d-%04d".formatted(5000 + number / 10_000, number % 10_000),
                "代表" + word,
                "担当" + word,
                "tantou@" + user + ".example",
                fate);
    }

    /** The first fourteen companies stand for one industry each; after that frames are drawn about 25 : 30 : 45. */
    private Industry industry(int number) {
        Industry[] all = Industry.values();
        if (number <= all.length) {
            return all[number - 1];
        }
        int of100 = random.nextInt(100);
        if (of100 < 25) {
            return all[random.nextInt(2)];
        }
        if (of100 < 55) {
            return all[2 + random.nextInt(2)];
        }
        return all[4 + random.nextInt(all.length - 4)];
    }

    private long capital(Fate fate) {
        return fate == Fate.INELIGIBLE ? 400_000_000L : 1_000_000L * (1 + random.nextInt(40));
    }

    private int employees(Fate fate) {
        return fate == Fate.INELIGIBLE ? 400 : 3 + random.nextInt(40);
    }

    private static String kanjiNumber(int number) {
        return translated(number, "〇一二三四五六七八九");
    }

    private static String kanaNumber(int number) {
        return translated(number, "アイウエオカキクケコ");
    }

    private static String translated(int number, String digits) {
        StringBuilder text = new StringBuilder();
        "%04d".formatted(number).chars().forEach(digit -> text.append(digits.charAt(digit - '0')));
        return text.toString();
    }
}
