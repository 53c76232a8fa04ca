package onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A text of eight times the length may cost eight times the memory, and a little more for what
 * grows in steps. Bytes are counted because they are the same on a busy machine; what no memory
 * shows, {@link GrowthCheck} measures by time.
 */
class LinearWorkTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final StatementFinder FINDER = new StatementFinder();
  private static final int SHORT = 16 * 1024;
  private static final int TIMES = 8;
  private static final double STEPS = 1.6;

  static Stream<Named<IntFunction<String>>> traps() {
    return Traps.all().entrySet().stream().map(one -> Named.of(one.getKey(), one.getValue()));
  }

  @ParameterizedTest
  @MethodSource("traps")
  void memoryGrowsWithTheLengthOfTheText(IntFunction<String> trap) {
    long few = allocatedFor(trap.apply(SHORT));
    long many = allocatedFor(trap.apply(TIMES * SHORT));

    assertThat((double) many / few).isLessThan(TIMES * STEPS);
  }

  private static long allocatedFor(String text) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    FINDER.read(text);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
