// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/value.h"
#include "semantic/formula.h"

#include <QStringList>

#include <map>
#include <vector>

namespace martlet {

// SQL text by engine: "sqlite", "postgresql", or "any" where both write it alike.
using SqlByEngine = std::map<QString, QString>;

// A column that questions split, filter or join by, of a table that is not the star's.
struct ModelColumn
{
    QString name;
    ColumnType type = ColumnType::Text; // Integer, Text, Date or Boolean
    bool isOptional = false;            // may be empty
};

// A table the business speaks about.
struct ModelEntity
{
    enum class Kind { Fact, Dimension };
    QString name, title, alias;
    // As it stands behind FROM: a table, or the rows of a SELECT in brackets.
    QString table;
    QString rows; // that SELECT; empty: a table
    Kind kind = Kind::Dimension;
    QStringList key;
    QString date;        // facts: the column of their day; empty: the rows have no day
    QStringList monthly; // of days: the columns that are the same on all days of a month
    // Of a fact: columns that are kept a second time column by column, under SQLite's names; empty: none.
    QStringList keptColumns;
    // Of a fact that states how things stand: columns that are kept as they were at the ends of months, under
    // the engine's names, by engine; empty: none.
    std::map<QString, QStringList> keptStates;
    QStringList series; // of facts that state how things stand: the columns that name one thing, beside the day
    // What the model uses of a table that is not the star's; of the star's none: the catalogue knows them.
    std::vector<ModelColumn> columns;

    const ModelColumn *column(QStringView name) const; // of those stated here
};

// What can be counted: an expression over the rows of a fact, or a formula over measures that are exact sums.
// One that has neither can be had in reports only.
struct Measure
{
    enum class Additivity { Additive, SemiAdditive, None }; // semi: not over time
    QString name, title, definition;
    QString fact;           // the entity whose rows it counts; of no meaning to a formula
    QString expression;     // over the alias of its fact, with ${…}
    bool isOpening = false; // of a semi-additive one: as things stood before the first day, not on the last
    QStringList joins;      // entities that the expression speaks of beside its fact
    // Of one that counts different things: the columns of the fact that name one (whole numbers, or its day),
    // and those of which each thing has one value only, so that the counts of parts that differ in these add
    // up.
    QStringList distinct, eachIn;
    QString countedIf; // of such a one: which rows it looks at, with ${…}; empty: all
    Formula formula;
    int scale = -1; // decimals of the sum as stored; -1: the format's own
    Additivity additivity = Additivity::Additive;
    QString unit, format;
    QString direction;         // what "up" means: good, bad, neutral
    QStringList synonyms = {}; // other words for it
    bool isPart = false;       // others are made of it, and nobody is offered it by itself

    // Whether a question can count it; the others are had in reports only.
    bool isAskable() const;
    int storedScale() const; // decimals of the sum as stored
    // Whether it counts the different members of one of the keys.
    bool isOfMembers(const QStringList &keys) const
    {
        return distinct.size() == 1 && keys.contains(distinct.front());
    }
};

// A column to split or filter by.
struct Dimension
{
    QString entity, column, title;
    QStringList synonyms = {}; // other words for it
    QString name() const { return entity + u'.' + column; }
};

struct Hierarchy
{
    QString name, title;
    QStringList levels; // dimension names, coarse to fine
};

// Many rows of `fromEntity` to one of `toEntity`.
struct Relationship
{
    QString fromEntity, fromColumn, toEntity, toColumn;
};

// Sums of a fact that are kept beside it, by day and by month; or where days would be too many rows, by month
// and over all time.
struct Rollup
{
    QString name, title;
    QString fact;           // the entity whose rows are summed
    QStringList keys;       // columns of the fact that stay apart, beside its day
    QStringList attributes; // dimensions of one entity that stay apart, in place of its key: "product.category"
    QStringList measures;
    bool hasDays = true; // else it is kept over all time
    bool operator==(const Rollup &) const = default;
};

// The business view of the warehouse, as resources/semantic/retail.toml states it and a file of one's own adds
// to it. A loaded model is whole: every name it refers to exists. Immutable, shared by all threads.
class SemanticModel final
{
public:
    [[nodiscard]] static Result<SemanticModel> load(); // the built-in one
    [[nodiscard]] static Result<SemanticModel> parse(const QByteArray &toml, const QString &source);

    // The whole model of a database that is no warehouse, where each word is known or refused. An Error as of
    // extended().
    [[nodiscard]] static Result<SemanticModel> ofDatabase(const QByteArray &toml, const QString &source);

    // This model with what a file of one's own adds: measures, the expressions they are written with,
    // dimensions, hierarchies and rollups under names that are not there yet; and other titles, sentences and
    // synonyms for what is. Nothing that is there counts otherwise afterwards. Of a model that is not extended
    // itself. An Error names `source`, line and key, what is expected and what was found.
    [[nodiscard]] Result<SemanticModel> extended(const QByteArray &toml, const QString &source) const;

    const std::vector<ModelEntity> &entities() const { return m_entities; }
    const std::vector<Measure> &measures() const { return m_measures; }
    const std::vector<Dimension> &dimensions() const { return m_dimensions; }
    const std::vector<Hierarchy> &hierarchies() const { return m_hierarchies; }
    const std::vector<Relationship> &relationships() const { return m_relationships; }
    const std::vector<Rollup> &rollups() const { return m_rollups; } // the smallest first

    const ModelEntity *entity(QStringView name) const;
    const Measure *measure(QStringView name) const;
    const Rollup *rollup(QStringView name) const;
    const Dimension *dimension(QStringView name) const; // "store.city", or "dim_stores.city" by its table
    // The name of the measure or dimension that a word is a synonym or the title of, in any case; empty: of
    // none.
    QString nameMeant(const QString &word) const;
    bool isExtended() const { return !m_added.isEmpty(); }
    // The text of one's own that adds the rollup; empty: it is built in.
    QByteArray sourceOf(const Rollup &rollup) const;
    // What one's own text adds; of a model that is not extended nothing.
    QStringList addedMeasures() const { return m_addedMeasures; }
    QStringList addedDimensions() const { return m_addedDimensions; }
    // The one step from an entity's column; null when there is none.
    const Relationship *relationship(QStringView fromEntity, QStringView fromColumn) const;
    // The text of a measure or expression for an engine ("sqlite", "postgresql"); null when there is none.
    const QString *sql(const QString &name, const QString &engine) const;

private:
    friend class SemanticModelReader;
    std::vector<ModelEntity> m_entities;
    std::vector<Measure> m_measures;
    std::vector<Dimension> m_dimensions;
    std::vector<Hierarchy> m_hierarchies;
    std::vector<Relationship> m_relationships;
    std::vector<Rollup> m_rollups;
    std::map<QString, SqlByEngine> m_expressions;
    QByteArray m_added; // the text of one's own
    QStringList m_addedMeasures, m_addedDimensions, m_addedRollups;
};

} // namespace martlet
