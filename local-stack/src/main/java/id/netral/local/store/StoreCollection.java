package id.netral.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Documents that change by replacement only, found by the index that leaves the fewest. */
final class StoreCollection extends H2Collection {

  private final MVMap<Object, Document> documents;
  private final StoreDatabase.Noted noted;
  private @Nullable Touched touched; // by the update that holds the lock

  StoreCollection(
      MongoDatabase database,
      String collectionName,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> meta,
      CursorRegistry cursors,
      StoreDatabase.Noted noted) {
    this.documents = documents;
    this.noted = noted;
    super(database, collectionName, options, documents, meta, cursors);
  }

  /**
   * The library updates the very documents it found, top-level field by field, while other threads
   * send or store them. It is given copies; what lies in the map is then never touched.
   */
  @Override
  protected QueryResult createQueryResult(List<Document> matched, int batchSize) {
    return super.createQueryResult(matched.stream().map(Document::clone).toList(), batchSize);
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean isMulti,
      boolean isUpsert,
      Oplog oplog) {
    touched = isLarge(update) ? null : Touched.by(update, getIndexes());
    try {
      return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
    } finally {
      touched = null;
    }
  }

  @Override
  protected void handleUpdate(Object position, Document before, Document after) {
    var next = touched == null ? after : touched.over(getDocument(position), after);
    super.handleUpdate(position, before, next);
    note(position, next);
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    var id = super.addDocumentInternal(document);
    note(id, document);
    return id;
  }

  @Override
  protected void removeDocument(Object position) {
    super.removeDocument(position);
    note(position, null);
  }

  /** Not the library's own lists of collections and indexes: it makes them again. */
  private void note(Object id, @Nullable Document now) {
    if (!getCollectionName().startsWith("system.")) noted.note(getFullName(), id, now);
  }

  /** As the journal says; null: removed. */
  synchronized void become(Object id, @Nullable Document now) {
    var before = documents.get(id);
    if (before != null) removeDocument(before);
    if (now != null) addDocument(now);
  }

  /** Together with another that is not large it might be too large: then the whole is measured. */
  private static boolean isLarge(Document document) {
    return Bson.isLongerThan(UniqueIndex.LARGEST_DOCUMENT / 3, document);
  }

  /** A document found by its id needs nobody to wait: it is never changed where it lies. */
  @Override
  public QueryResult handleQuery(QueryParameters asked) {
    return asked.getQuerySelector().get("$query") instanceof Document query
            && Range.isOrdered(query.get(getIdField()))
        ? one(query, asked)
        : super.handleQuery(asked);
  }

  private QueryResult one(Document query, QueryParameters asked) {
    return matchDocumentsFromStream(
        Stream.ofNullable(documents.get(query.get(getIdField()))),
        query,
        null,
        asked.getNumberToSkip(),
        asked.getLimit(),
        asked.getBatchSize(),
        asked.getProjection());
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document orderBy,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document fields) {
    var some =
        isNaturalDescending(orderBy)
            ? null
            : search(query).candidates(orderBy, limit > 0 ? skip + limit : 0);
    return toUpdate(
        some == null
            ? matchDocuments(query, orderBy, skip, limit, batchSize, fields)
            : matchDocumentsFromStream(some, query, orderBy, skip, limit, batchSize, fields));
  }

  private QueryResult toUpdate(QueryResult found) {
    var change = touched;
    if (change == null) return found;
    var whole = found.collectDocuments();
    if (whole.stream().anyMatch(StoreCollection::isLarge)) {
      touched = null;
      return found;
    }
    return new QueryResult(whole.stream().map(change::of).toList());
  }

  /** The library counts without waiting for those who write. */
  @Override
  public synchronized int count(Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }

  /** What a pipeline begins with; null where every document must be looked at. */
  synchronized @Nullable List<Document> leading(Leading stages) {
    var query = stages.match();
    var some = search(query).candidates(stages.sort(), stages.limit());
    return some == null
        ? null
        : matchDocumentsFromStream(some, query, stages.sort(), 0, stages.limit(), 0, null)
            .collectDocuments();
  }

  private Search search(Document query) {
    return new Search(
        documents, getIndexes(), query, document -> documentMatchesQuery(document, query));
  }

  // An index that is made meanwhile would miss what is written until it is there.

  @Override
  public synchronized void addIndex(Index<Object> index) {
    super.addIndex(index);
  }

  @Override
  public synchronized void dropIndex(String indexName) {
    super.dropIndex(indexName);
  }

  @Override
  protected boolean tracksDataSize() {
    return false; // would add a write of its own to each write
  }
}
