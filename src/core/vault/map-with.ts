/** A map in which some keys have other values than in another one: nothing is copied until somebody asks for all. */
export class MapWith<K, V extends object> implements ReadonlyMap<K, V> {
	private whole: ReadonlyMap<K, V> | null = null;

	private constructor(
		private readonly base: ReadonlyMap<K, V>,
		private readonly others: ReadonlyMap<K, V>,
	) {}

	/** All keys of `others` are keys of `base`. */
	static of<K, V extends object>(base: ReadonlyMap<K, V>, others: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
		if (!(base instanceof MapWith)) return new MapWith(base, others);
		const below = base as MapWith<K, V>;
		return below.whole === null
			? new MapWith(below.base, new Map([...below.others, ...others]))
			: new MapWith(below.whole, others);
	}

	get size(): number {
		return this.base.size;
	}

	get(key: K): V | undefined {
		return this.others.get(key) ?? this.base.get(key);
	}

	has(key: K): boolean {
		return this.base.has(key);
	}

	keys(): MapIterator<K> {
		return this.base.keys();
	}

	values(): MapIterator<V> {
		return this.all().values();
	}

	entries(): MapIterator<[K, V]> {
		return this.all().entries();
	}

	[Symbol.iterator](): MapIterator<[K, V]> {
		return this.entries();
	}

	forEach(run: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
		this.all().forEach(run);
	}

	private all(): ReadonlyMap<K, V> {
		return (this.whole ??= new Map([...this.base, ...this.others]));
	}
}
