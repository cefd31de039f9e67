package vn.dondoc.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The time that stands in a file: whoever looks there lives in the same. */
final class SharedClock extends Clock {

	private final ZoneId zone;

	private final MappedByteBuffer millis;

	private SharedClock(ZoneId zone, MappedByteBuffer millis) {
		this.zone = zone;
		this.millis = millis;
	}

	static SharedClock in(Path file) {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE)) {
			return new SharedClock(Simulation.ZONE, channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void set(Instant now) {
		this.millis.putLong(0, now.toEpochMilli());
	}

	@Override
	public Instant instant() {
		return Instant.ofEpochMilli(this.millis.getLong(0));
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new SharedClock(other, this.millis);
	}

}
