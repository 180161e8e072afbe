package dev.colibri.api.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds what a person probably meant: the names nearest to a text that names nothing.
 *
 * <p>Nearness is the number of letters to put in, leave out, exchange or swap with their neighbour (optimal string
 * alignment). Case does not count, and one separator is as good as another: {@code max-order-rate} is {@code
 * Max_Order_Rate}. A name is near when at most a third of the text's letters, rounded up, are wrong; after those come
 * names that begin with the text, and then names that hold it.
 */
public final class NearMatch {
    private static final int LONGEST = 80;
    private static final int SHORTEST_PREFIX = 2;
    private static final int SHORTEST_PART = 3;

    private NearMatch() {}

    /**
     * The names near a text, best first; equally near ones in their natural order. The answer does not depend on the
     * order of the candidates. Empty when nothing is near, and for texts that are empty or longer than 80 characters.
     *
     * @param most how many names at most
     */
    public static List<String> among(Collection<String> candidates, String text, int most) {
        String wanted = folded(text);
        if (wanted.isEmpty() || wanted.length() > LONGEST) {
            return List.of();
        }
        List<Scored> near = new ArrayList<>();
        for (String candidate : candidates) {
            int score = score(wanted, folded(candidate));
            if (score >= 0) {
                near.add(new Scored(candidate, score));
            }
        }
        near.sort(Comparator.comparingInt(Scored::score).thenComparing(Scored::name));
        return near.stream().map(Scored::name).distinct().limit(most).toList();
    }

    /**
     * The end of a sentence that says a name is unknown: {@code , did you mean kraken?}, naming at most three; empty
     * when nothing is near.
     */
    public static String hint(Collection<String> candidates, String text) {
        List<String> near = among(candidates, text, 3);
        return switch (near.size()) {
            case 0 -> "";
            case 1 -> ", did you mean " + near.getFirst() + "?";
            default -> ", did you mean " + String.join(", ", near.subList(0, near.size() - 1)) + " or "
                    + near.getLast() + "?";
        };
    }

    private record Scored(String name, int score) {}

    /** Lower is nearer; negative: not near. */
    private static int score(String wanted, String candidate) {
        int allowed = Math.ceilDiv(wanted.length(), 3);
        if (Math.abs(wanted.length() - candidate.length()) <= allowed) {
            int distance = distance(wanted, candidate);
            if (distance <= allowed) {
                return distance;
            }
        }
        if (wanted.length() >= SHORTEST_PREFIX && candidate.startsWith(wanted)) {
            return allowed + 1;
        }
        return wanted.length() >= SHORTEST_PART && candidate.contains(wanted) ? allowed + 2 : -1;
    }

    /** The optimal string alignment distance, by three rows of its table. */
    static int distance(String left, String right) {
        int width = right.length() + 1;
        int[] beforeLast = new int[width];
        int[] last = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            row[0] = i;
            for (int j = 1; j < width; j++) {
                char a = left.charAt(i - 1);
                char b = right.charAt(j - 1);
                int exchanged = last[j - 1] + (a == b ? 0 : 1);
                int best = Math.min(exchanged, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1 && j > 1 && a == right.charAt(j - 2) && left.charAt(i - 2) == b) {
                    best = Math.min(best, beforeLast[j - 2] + 1);
                }
                row[j] = best;
            }
            int[] freed = beforeLast;
            beforeLast = last;
            last = row;
            row = freed;
        }
        return last[width - 1];
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('_', '-').replace('/', '-').replace('.', '-').replace(' ', '-');
    }
}
