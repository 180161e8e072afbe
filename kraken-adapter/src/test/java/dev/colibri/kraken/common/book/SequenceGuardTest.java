package dev.colibri.kraken.common.book;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dev.colibri.kraken.common.book.SequenceGuard.BehindSnapshot;
import dev.colibri.kraken.common.book.SequenceGuard.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

class SequenceGuardTest {
    private final SequenceGuard guard = new SequenceGuard(BehindSnapshot.IGNORED);

    @Test
    void nothingCanBeSaidBeforeASnapshot() {
        assertThat(verdicts(1, 2)).containsExactly(Verdict.WAITING, Verdict.WAITING);
    }

    @Test
    void afterASnapshotNumbersCountOneByOne() {
        guard.snapshot(326_072_249);
        assertThat(verdicts(326_072_250, 326_072_251, 326_072_252)).containsOnly(Verdict.NEXT);
        assertThat(guard.last()).isEqualTo(326_072_252);
    }

    @Test
    void whatWasHadIsOld() {
        guard.snapshot(10);
        assertThat(verdicts(11, 11, 10, 12)).containsExactly(Verdict.NEXT, Verdict.OLD, Verdict.OLD, Verdict.NEXT);
    }

    @Test
    void aHoleIsToldOnceAndThenASnapshotIsAwaited() {
        guard.snapshot(10);
        assertThat(verdicts(11, 13, 12, 14)).containsExactly(Verdict.NEXT, Verdict.HOLE, Verdict.WAITING,
                Verdict.WAITING);
        guard.snapshot(20);
        assertThat(verdicts(21)).containsExactly(Verdict.NEXT);
    }

    @Test
    void whatTheSnapshotHoldsIsOldWhereThatIsThePolicy() {
        guard.snapshot(10);
        assertThat(verdicts(9, 10, 11)).containsExactly(Verdict.OLD, Verdict.OLD, Verdict.NEXT);
    }

    @Test
    void whatTheSnapshotHoldsIsAHoleWhereThatIsThePolicy() {
        SequenceGuard strict = new SequenceGuard(BehindSnapshot.HOLE);
        strict.snapshot(10);
        assertThat(strict.check(10)).isEqualTo(Verdict.HOLE);
        strict.snapshot(20);
        assertThat(strict.check(21)).isEqualTo(Verdict.NEXT);
        assertThat(strict.check(21)).isEqualTo(Verdict.OLD);
    }

    @Test
    void aGuardThatIsClearedWaits() {
        guard.snapshot(10);
        guard.clear();
        assertThat(verdicts(11)).containsExactly(Verdict.WAITING);
    }

    private List<Verdict> verdicts(long... sequences) {
        return LongStream.of(sequences).mapToObj(guard::check).toList();
    }
}
