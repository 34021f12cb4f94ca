// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/inferred/inferredentities.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// "customer" of customer_id: what a reference is called.
QStringList roleWords(const QString &column)
{
    auto words = wordsOf(column);
    static const QStringList keys{u"id"_s, u"key"_s, u"code"_s, u"no"_s, u"nr"_s, u"fk"_s};
    while (words.size() > 1 && keys.contains(words.back()))
        words.removeLast();
    return words;
}

ColumnType modelType(const DatabaseColumn &column)
{
    return column.kind == DatabaseColumn::Kind::Whole  ? ColumnType::Integer
           : column.kind == DatabaseColumn::Kind::Flag ? ColumnType::Boolean
           : column.isDay()                            ? ColumnType::Date
                                                       : ColumnType::Text;
}

} // namespace

InferredEntities::InferredEntities(const InferredTables &tables, Engine engine)
    : m_tables(tables)
    , m_engine(engine)
    , m_columns(tables.tables().size())
    , m_inherited(tables.tables().size())
{
    for (const auto &word : {u"date"_s, u"g"_s, u"x"_s, u"y"_s, u"d"_s})
        (word == u"date" ? m_names : m_aliases).take({word}); // the calendar's, and those of Martlet's own SQL
    nameTables();
    nameColumns();
    nameRoles();
}

void InferredEntities::nameTables()
{
    for (int at = 0; at < int(m_tables.tables().size()); ++at) {
        const auto words = wordsOf(m_tables.table(at).name);
        TableUse use;
        use.title = titleOf(words);
        use.words = singularOf(words);
        use.table = at;
        use.name = m_names.take(use.words);
        use.alias = alias(use.words);
        m_uses.push_back(std::move(use));
    }
}

QString InferredEntities::alias(const QStringList &words)
{
    QString initials;
    for (const auto &word : words)
        initials += word.left(1);
    auto alias = initials;
    for (int number = 2; isSqlWord(alias) || m_aliases.contains(alias); ++number)
        alias = initials + QString::number(number);
    return m_aliases.take({alias});
}

void InferredEntities::nameColumns()
{
    for (int at = 0; at < int(m_tables.tables().size()); ++at) {
        PlainNames names;
        for (const auto &column : m_tables.table(at).columns) {
            if (isTakenUp(at, column))
                m_columns[size_t(at)][column.name] = names.take(wordsOf(column.name), useOf(at).words);
        }
        if (const auto *const link = m_tables.dayLink(at))
            m_inherited[size_t(at)] =
                names.take(wordsOf(m_tables.dayOf(link->to)->name), useOf(link->to).words);
    }
}

// A table that another one refers to in several columns, or itself, is there once for each.
void InferredEntities::nameRoles()
{
    for (int at = 0; at < int(m_tables.tables().size()); ++at) {
        const auto links = m_tables.linksFrom(at);
        for (const auto &link : links) {
            const auto ways = std::count_if(links.begin(), links.end(),
                                            [&](const TableLink &other) { return other.to == link.to; });
            const auto words = roleWords(link.column);
            const bool isOwn = ways == 1 || words == useOf(link.to).words;
            if (isOwn && link.to != at) {
                m_roles[{at, link.column}] = size_t(link.to);
                continue;
            }
            TableUse use;
            use.words = words;
            use.table = link.to;
            use.isRole = true;
            const auto &of = useOf(link.to).words;
            use.title =
                words.contains(of.back()) ? titleOf(words) : u"%1 (%2)"_s.arg(titleOf(words), of.join(u' '));
            use.name = m_names.take(words, useOf(at).words);
            use.alias = alias(words);
            m_roles[{at, link.column}] = m_uses.size();
            m_uses.push_back(std::move(use));
        }
    }
}

QString InferredEntities::columnName(int table, const QString &column) const
{
    const auto found = m_columns[size_t(table)].find(column);
    return found == m_columns[size_t(table)].end() ? QString() : found->second;
}

bool InferredEntities::isTakenUp(int table, const DatabaseColumn &column) const
{
    return isListed(table, column) || m_tables.role(table, column.name).use != ColumnRole::Use::None;
}

// Figures need not be stated: only measures speak of them.
bool InferredEntities::isListed(int table, const DatabaseColumn &column) const
{
    const auto &links = m_tables.links();
    const bool isTarget = std::any_of(links.begin(), links.end(), [&](const TableLink &one) {
        return one.to == table && one.toColumn == column.name;
    });
    const auto use = m_tables.role(table, column.name).use;
    return isTarget || m_tables.isKey(table, column.name) || use == ColumnRole::Use::Split ||
           use == ColumnRole::Use::Day;
}

// A row that points at nothing stays a row: SQLite may not have looked, and guesses nobody checks.
bool InferredEntities::isOptional(int table, const DatabaseColumn &column) const
{
    bool isOptional = column.isOptional && !m_tables.table(table).key.contains(column.name);
    for (const auto &link : m_tables.links()) {
        const bool isFrom = link.from == table && link.column == column.name && !link.isSure;
        const bool isBack = link.to == table && link.toColumn == column.name && link.isOneToOne;
        isOptional = isOptional || isFrom || isBack;
    }
    return isOptional || column.isDay(); // a day may lie outside of the calendar
}

Noted<ModelEntity> InferredEntities::entity(const TableUse &use) const
{
    const int at = use.table;
    Noted<ModelEntity> noted{{}, notesOf(use)};
    auto &entity = noted.value;
    entity.name = use.name;
    entity.title = use.title;
    entity.alias = use.alias;
    const bool isFact = m_tables.isFact(at) && !use.isRole;
    entity.kind = isFact ? ModelEntity::Kind::Fact : ModelEntity::Kind::Dimension;
    for (const auto &column : m_tables.table(at).columns) {
        if (isListed(at, column))
            entity.columns.push_back({columnName(at, column.name), modelType(column), isOptional(at, column)});
    }
    const auto &inherited = m_inherited[size_t(at)];
    if (isFact && !inherited.isEmpty())
        entity.columns.push_back({inherited, ColumnType::Date, true});
    if (entity.columns.empty() && !m_columns[size_t(at)].empty()) // figures alone
        entity.columns.push_back({m_columns[size_t(at)].begin()->second, ColumnType::Text, true});
    for (const auto &name : m_tables.table(at).key)
        entity.key += columnName(at, name);
    if (entity.key.isEmpty()) {
        for (const auto &column : entity.columns)
            entity.key += column.name;
    }
    if (const auto *const day = m_tables.dayOf(at); isFact && day)
        entity.date = columnName(at, day->name);
    else if (isFact)
        entity.date = inherited;
    readAs(entity, at);
    return noted;
}

QStringList InferredEntities::notesOf(const TableUse &use) const
{
    const auto &table = m_tables.table(use.table);
    if (use.isRole)
        return {Martlet::tr("“%1” once more, for the reference that it is named after.").arg(table.name)};
    QStringList notes{(table.rows > DatabaseTable::mostCounted ? Martlet::tr("More than %L1 rows.")
                                                               : Martlet::tr("%L1 rows."))
                          .arg(std::min(table.rows, DatabaseTable::mostCounted))};
    if (m_tables.isBridge(use.table))
        notes += Martlet::tr("It says which rows of two tables belong together, so it counts the pairs.");
    if (table.key.isEmpty())
        notes += Martlet::tr("It has no key, so no row of it can be told from another.");
    if (const auto *const link = m_tables.isFact(use.table) ? m_tables.dayLink(use.table) : nullptr)
        notes += Martlet::tr("Its rows have the day of “%1”.").arg(m_tables.table(link->to).name);
    QStringList leftOut;
    for (const auto &column : table.columns) {
        if (columnName(use.table, column.name).isEmpty())
            leftOut += column.name;
    }
    if (!leftOut.isEmpty())
        notes += Martlet::tr("Not taken up, as long texts or of a type that nothing is split by: %1.")
                     .arg(leftOut.join(u", "_s));
    return notes + m_tables.notes(use.table);
}

void InferredEntities::relate(InferredModel &model, const TableUse &use, const TableLink &link) const
{
    if (use.isRole && link.to == use.table)
        return; // a chain of bosses has no end
    const auto &to = roleOf(link);
    Noted<Relationship> noted{
        {use.name, columnName(link.from, link.column), to.name, columnName(link.to, link.toColumn)}};
    if (link.isGuessed)
        noted.notes += Martlet::tr("Guessed by the names: nobody declares this reference.");
    model.relationships.push_back(noted);
    if (!link.isOneToOne || use.isRole || to.isRole)
        return;
    const auto &one = noted.value;
    model.relationships.push_back({{one.toEntity, one.toColumn, one.fromEntity, one.fromColumn},
                                   {Martlet::tr("One to one, so the way back counts nothing twice either.")}});
}

void InferredEntities::relate(InferredModel &model) const
{
    for (const auto &use : m_uses) {
        for (const auto &link : m_tables.linksFrom(use.table))
            relate(model, use, link);
    }
}

void InferredEntities::addTo(InferredModel &model)
{
    for (const auto &use : m_uses) {
        if (!m_columns[size_t(use.table)].empty())
            model.entities.push_back(entity(use));
    }
    relate(model);
    addDimensions(model);
    addDays(model);
}

void InferredEntities::addDimensions(InferredModel &model) const
{
    std::map<QString, int> titles;
    std::vector<std::pair<const TableUse *, const DatabaseColumn *>> all;
    for (const auto &use : m_uses) {
        for (const auto &column : m_tables.table(use.table).columns) {
            const auto its = m_tables.role(use.table, column.name).use;
            const bool isOwnDay = column.isDay() && m_tables.isFact(use.table) && !use.isRole;
            const auto links = m_tables.linksFrom(use.table);
            const bool isReference = std::any_of(
                links.begin(), links.end(), [&](const TableLink &one) { return one.column == column.name; });
            const bool isKey = m_tables.table(use.table).key == QStringList{column.name};
            const bool isSplit = its == ColumnRole::Use::Split || its == ColumnRole::Use::Day || isKey;
            if (!isSplit || isOwnDay || (isReference && !isKey))
                continue;
            all.emplace_back(&use, &column);
            ++titles[titleOf(wordsOf(column.name))];
        }
    }
    for (const auto &[use, column] : all) {
        auto words = wordsOf(column->name);
        if (titles[titleOf(words)] > 1 && !words.join(u' ').startsWith(use->words.join(u' ')))
            words = use->words + words;
        model.dimensions.push_back({{use->name, columnName(use->table, column->name), titleOf(words)}});
    }
}

} // namespace martlet
