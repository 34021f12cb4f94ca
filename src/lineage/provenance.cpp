// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "lineage/batchledger.h"
#include "lineage/rowname.h"
#include "lineage/sourcetext.h"
#include "vault/fieldcipher.h"

#include <QStringList>

#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return Martlet::tr(text);
}

// How the key of a table's row is written: the columns its parts, parted by "/", belong to.
struct KeyShape
{
    QString table;       // as people call it
    QString stored;      // as the database does
    QString statement;   // finds batch and line
    QStringList columns; // a date, or whole numbers
};

const std::vector<KeyShape> &keyShapes()
{
    static const std::vector<KeyShape> shapes{
        {u"sales_fact"_s, u"sales_lines"_s, u"lineage/trace_sale"_s, {u"transaction_id"_s, u"line_number"_s}},
        {u"inventory_fact"_s,
         u"stock_levels"_s,
         u"lineage/trace_stock"_s,
         {u"date"_s, u"product_id"_s, u"store_id"_s}},
        {u"dim_customers"_s, u"dim_customers"_s, u"lineage/trace_customer"_s, {u"customer_id"_s}},
        {u"dim_products"_s, u"dim_products"_s, u"lineage/trace_product"_s, {u"product_id"_s}},
        {u"dim_stores"_s, u"dim_stores"_s, u"lineage/trace_store"_s, {u"store_id"_s}},
        {u"dim_employees"_s, u"dim_employees"_s, u"lineage/trace_employee"_s, {u"employee_id"_s}},
        {u"dim_suppliers"_s, u"dim_suppliers"_s, u"lineage/trace_supplier"_s, {u"supplier_id"_s}}};
    return shapes;
}

Result<KeyShape> shapeOf(const QString &table)
{
    QStringList known;
    for (const auto &shape : keyShapes()) {
        if (shape.table == table)
            return shape;
        known += shape.table;
    }
    return fail(Error::Kind::Usage,
                translated("Rows of %1 cannot be traced. These can: %2.").arg(table, known.join(u", "_s)));
}

Result<Bindings> keyBindings(const KeyShape &shape, const QString &key)
{
    const auto parts = key.split(u'/');
    Bindings bindings;
    bool isGood = parts.size() == shape.columns.size();
    for (qsizetype index = 0; isGood && index < parts.size(); ++index) {
        Value value = parts[index].toLongLong(&isGood);
        if (shape.columns[index] == u"date") {
            const auto date = QDate::fromString(parts[index], Qt::ISODate);
            isGood = date.isValid();
            value = date;
        }
        bindings.emplace_back(shape.columns[index], std::move(value));
    }
    if (isGood)
        return bindings;
    return fail(Error::Kind::Usage, translated("\"%1\" names no row of %2. Write it as %3.")
                                        .arg(key, shape.table, shape.columns.join(u'/')));
}

struct Chunk
{
    qint64 firstLine = 1;
    qint64 byteCount = 0;
    QByteArray data;
    bool isEncrypted = false;
    SourceLayout layout;
};

Result<std::optional<Chunk>> chunkWith(Session &session, BatchId id, qint64 line)
{
    std::optional<Chunk> chunk;
    TRY(session.forEachRow(statement(u"lineage/source_chunk"_s, session.engine()),
                           {{u"batch"_s, id.value}, {u"line"_s, line}},
                           [&chunk](const Row &row) -> Result<void> {
                               chunk = Chunk{row.integer(0), row.integer(1), row.bytes(2), row.integer(3) != 0,
                                             SourceLayout::fromFormat(row.string(4))};
                               return {};
                           }));
    return chunk;
}

// What names the row in etl_preimages: its key; of a sale, which may have had another date before, the end of
// it.
QString storedKey(const KeyShape &shape, const QString &key)
{
    return shape.stored == u"sales_lines" ? u"%/"_s + key : key;
}

Result<std::vector<RowChange>> changesOf(Session &session, const KeyShape &shape, const QString &key)
{
    std::vector<RowChange> changes;
    TRY(session.forEachRow(
        statement(u"lineage/row_changes"_s, session.engine()),
        {{u"table"_s, shape.stored}, {u"key"_s, storedKey(shape, key)}},
        [&changes](const Row &row) -> Result<void> {
            if (row.string(3) == toText(BatchState::Done))
                changes.push_back({BatchId{row.integer(0)}, row.string(2), row.string(1), row.integer(4)});
            return {};
        }));
    return changes;
}

// The batch whose file has the lines of this one.
Result<Batch> sourceOf(Session &session, const Batch &batch)
{
    return batch.parent.value == 0 ? Result<Batch>(batch) : findBatch(session, batch.parent);
}

} // namespace

QStringList keyColumns(const QString &table)
{
    const auto shape = shapeOf(table);
    return shape ? shape->columns : QStringList();
}

std::optional<RowName> rowNamed(const QString &table, const QMap<QString, QString> &values)
{
    QStringList key;
    for (const auto &column : keyColumns(table)) {
        if (values.value(column).isEmpty())
            return std::nullopt;
        key += values.value(column);
    }
    return key.isEmpty() ? std::nullopt : std::optional(RowName{table, key.join(u'/')});
}

Result<QByteArray> sourceLine(Session &session, BatchId asked, qint64 line, const FieldCipher *cipher)
{
    TRY_ASSIGN(const auto batch, findBatch(session, asked));
    const auto id = batch.parent.value == 0 ? asked : batch.parent;
    TRY_ASSIGN(auto chunk, chunkWith(session, id, line));
    if (!chunk)
        return fail(
            Error::Kind::Input,
            translated("The text of batch %1 is no longer kept, or has no line %2.").arg(id.value).arg(line));
    if (chunk->isEncrypted) {
        if (!cipher)
            return fail(Error::Kind::Denied,
                        translated("This file has personal data, so its text is encrypted. Ask "
                                   "somebody who may read personal data."));
        TRY_ASSIGN(chunk->data, cipher->decrypt(chunk->data, {"etl_source_chunks", "data", chunk->firstLine}));
    }
    TRY_ASSIGN(const auto text, inflated(chunk->data, chunk->byteCount));
    return linesOf(text, line - chunk->firstLine, 1, chunk->layout);
}

Result<Provenance> traceRow(Session &session, const QString &table, const QString &key,
                            const FieldCipher *cipher)
{
    TRY_ASSIGN(const auto shape, shapeOf(table));
    TRY_ASSIGN(const auto bindings, keyBindings(shape, key));
    std::optional<std::pair<qint64, qint64>> found; // batch and line; 0: no file brought it
    TRY(session.forEachRow(statement(shape.statement, session.engine()), bindings,
                           [&found](const Row &row) -> Result<void> {
                               found = {row.integer(0), row.integer(1)};
                               return {};
                           }));
    if (!found)
        return fail(Error::Kind::Input, translated("There is no row %1 in %2.").arg(key, table));
    if (found->first == 0)
        return fail(Error::Kind::Input,
                    translated("Row %1 of %2 came from no file: every warehouse has it from the start.")
                        .arg(key, table));
    Provenance provenance;
    provenance.line = found->second;
    TRY_ASSIGN(provenance.batch, findBatch(session, BatchId{found->first}));
    TRY_ASSIGN(provenance.source, sourceOf(session, provenance.batch));
    TRY_ASSIGN(provenance.changes, changesOf(session, shape, key));
    if (provenance.batch.parent.value != 0) {
        TRY_ASSIGN(
            provenance.reject,
            (session
                 .scalar(
                     u"SELECT max(message) FROM etl_rejects WHERE batch_id = :batch AND line = :line AND severity = 'error'"_s,
                     {{u"batch"_s, provenance.source.id.value}, {u"line"_s, provenance.line}})
                 .transform([](const Value &message) { return toText(message); })));
    }
    auto raw = sourceLine(session, provenance.batch.id, provenance.line, cipher);
    // Where from is known even if the text is not for everybody, or no longer kept.
    if (raw)
        provenance.raw = std::move(*raw);
    else if (raw.error().kind != Error::Kind::Denied && raw.error().kind != Error::Kind::Input)
        return fail(raw.error());
    return provenance;
}

} // namespace martlet
