package onrecord.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work took.
 *
 * @param seconds by the clock
 * @param cpuSeconds of all threads together, collector and compiler included; steadier than the
 *     clock where other programs run too
 */
record Cost(double seconds, double cpuSeconds) {

  /** Does the work and measures it. */
  static Cost of(Runnable work) {
    long start = System.nanoTime();
    long cpu = processorNanos();
    work.run();
    return new Cost((System.nanoTime() - start) / 1e9, (processorNanos() - cpu) / 1e9);
  }

  /** Processor time of this process up to now. */
  static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
