// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/semanticmodelreader.h"

#include "base/toml.h"
#include "base/tr.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

} // namespace

QStringList SemanticModelReader::textsOf(const QJsonObject &object, QLatin1StringView key)
{
    QStringList texts;
    for (const auto &value : object.value(key).toArray())
        texts += value.toString();
    return texts;
}

tl::unexpected<Error> SemanticModelReader::wrong(const QString &entry, const QString &what,
                                                 const QString &key) const
{
    const int line = lineInToml(m_text, entry, key);
    const auto place = line > 0 ? Martlet::tr("%1, line %2").arg(m_source).arg(line) : m_source;
    return fail({Error::Kind::Input,
                 Martlet::tr("%1: \"%2\" %3. Correct the file and try again.").arg(place, entry, what),
                 {},
                 u"line:%1"_s.arg(line)});
}

Result<SemanticModel> SemanticModelReader::read(const QByteArray &toml)
{
    m_text = toml;
    TRY_ASSIGN(const QJsonObject object, parseToml(toml, m_source));
    TRY(readExpressions(object.value("expression"_L1).toObject()));
    TRY(readEntities(object));
    TRY(readMeasures(object));
    TRY(readDimensions(object));
    TRY(readRelationships(object));
    TRY(readHierarchies(object));
    TRY(readRollups(object));
    TRY(checkAll());
    return std::move(m_model);
}

Result<void> SemanticModelReader::checkAll() const
{
    TRY(checkHierarchies());
    TRY(checkColumns());
    TRY(checkMeasures());
    return checkRollups();
}

Result<void> SemanticModelReader::readHierarchies(const QJsonObject &object)
{
    for (const auto &value : object.value("hierarchy"_L1).toArray()) {
        const auto one = value.toObject();
        m_model.m_hierarchies.push_back(
            {textOf(one, "name"_L1), textOf(one, "title"_L1), textsOf(one, "levels"_L1)});
    }
    return {};
}

Result<void> SemanticModelReader::readExpressions(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        SqlByEngine texts;
        const auto byEngine = it.value().toObject();
        for (auto text = byEngine.begin(); text != byEngine.end(); ++text)
            texts[text.key()] = text.value().toString();
        const bool whole =
            texts.contains(u"any"_s) || (texts.contains(u"sqlite"_s) && texts.contains(u"postgresql"_s));
        if (!whole)
            return wrong(it.key(), Martlet::tr("needs a text for each engine"));
        m_model.m_expressions[it.key()] = std::move(texts);
    }
    return {};
}

Result<void> SemanticModelReader::readEntities(const QJsonObject &object)
{
    for (const auto &value : object.value("entity"_L1).toArray()) {
        const auto one = value.toObject();
        ModelEntity entity;
        entity.name = textOf(one, "name"_L1);
        entity.title = textOf(one, "title"_L1);
        entity.rows = textOf(one, "rows"_L1).trimmed();
        entity.table = entity.rows.isEmpty() ? textOf(one, "table"_L1) : u'(' + entity.rows + u')';
        entity.alias = textOf(one, "alias"_L1);
        entity.kind =
            textOf(one, "kind"_L1) == u"fact" ? ModelEntity::Kind::Fact : ModelEntity::Kind::Dimension;
        entity.key = textsOf(one, "key"_L1);
        entity.date = textOf(one, "date"_L1);
        entity.monthly = textsOf(one, "monthly"_L1);
        entity.keptColumns = textsOf(one, "kept_columns"_L1);
        const auto states = one.value("kept_states"_L1).toObject();
        for (auto it = states.begin(); it != states.end(); ++it)
            entity.keptStates[it.key()] = it.value().toVariant().toStringList();
        entity.series = textsOf(one, "series"_L1);
        if (entity.name.isEmpty() || entity.table.isEmpty() || entity.key.isEmpty())
            return wrong(entity.name, Martlet::tr("needs a name, a table and a key"));
        TRY_ASSIGN(entity.columns, readColumns(one));
        m_model.m_entities.push_back(std::move(entity));
    }
    return {};
}

Result<std::vector<ModelColumn>> SemanticModelReader::readColumns(const QJsonObject &entity) const
{
    static const std::map<QString, ColumnType> types{
        {u"whole"_s, ColumnType::Integer},
        {u"text"_s, ColumnType::Text},
        {u"date"_s, ColumnType::Date},
        {u"flag"_s, ColumnType::Boolean},
    };
    std::vector<ModelColumn> columns;
    for (const auto &value : entity.value("columns"_L1).toArray()) {
        const auto one = value.toObject();
        const auto name = textOf(one, "name"_L1);
        const auto type = types.find(textOf(one, "type"_L1));
        if (name.isEmpty() || type == types.end())
            return wrong(textOf(entity, "name"_L1) + u'.' + name,
                         Martlet::tr("needs a name and a type: whole, text, date or flag"));
        columns.push_back({name, type->second, one.value("optional"_L1).toBool()});
    }
    return columns;
}

Result<void> SemanticModelReader::readMeasures(const QJsonObject &object)
{
    for (const auto &value : object.value("measure"_L1).toArray()) {
        TRY_ASSIGN(auto measure, readMeasure(value.toObject()));
        if (m_model.measure(measure.name) || m_model.m_expressions.contains(measure.name))
            return wrong(measure.name, Martlet::tr("stands there twice"));
        m_model.m_measures.push_back(std::move(measure));
    }
    return {};
}

Result<Measure> SemanticModelReader::readMeasure(const QJsonObject &object) const
{
    static const std::map<QString, Measure::Additivity> additivities{
        {u"additive"_s, Measure::Additivity::Additive},
        {u"semi-additive"_s, Measure::Additivity::SemiAdditive},
        {u"none"_s, Measure::Additivity::None},
    };
    Measure measure;
    measure.name = textOf(object, "name"_L1);
    measure.title = textOf(object, "title"_L1);
    measure.definition = textOf(object, "definition"_L1);
    measure.fact = object.value("fact"_L1).toString(u"sales"_s);
    measure.expression = textOf(object, "expression"_L1);
    measure.isOpening = object.value("opening"_L1).toBool();
    measure.joins = textsOf(object, "joins"_L1);
    measure.distinct = textsOf(object, "distinct"_L1);
    measure.eachIn = textsOf(object, "each_in"_L1);
    measure.countedIf = textOf(object, "counted_if"_L1);
    measure.scale = object.value("scale"_L1).toInt(-1);
    measure.unit = textOf(object, "unit"_L1);
    measure.format = textOf(object, "format"_L1);
    measure.direction = textOf(object, "direction"_L1);
    measure.synonyms = textsOf(object, "synonyms"_L1);
    measure.isPart = object.value("part"_L1).toBool();
    if (!measure.distinct.isEmpty())
        measure.expression = countOfDifferent(measure);
    const auto additivity = additivities.find(textOf(object, "additivity"_L1));
    if (additivity == additivities.end())
        return wrong(measure.name, Martlet::tr("needs its additivity: additive, semi-additive or none"));
    measure.additivity = additivity->second;
    if (measure.name.isEmpty() || measure.definition.isEmpty() || measure.direction.isEmpty())
        return wrong(measure.name, Martlet::tr("needs a name, a definition and a direction"));
    if (const auto formula = textOf(object, "formula"_L1); !formula.isEmpty()) {
        auto parsed = Formula::parse(formula);
        if (!parsed)
            return wrong(measure.name, parsed.error().message);
        measure.formula = std::move(*parsed);
    }
    return measure;
}

// Of several columns one text is made, with a sign between them that none of the numbers and days has.
QString SemanticModelReader::countOfDifferent(const Measure &measure) const
{
    const auto *const fact = m_model.entity(measure.fact);
    QStringList columns;
    for (const auto &name : measure.distinct)
        columns += (fact ? fact->alias : QString()) + u'.' + name;
    const auto thing = columns.join(u" || '/' || "_s);
    return measure.countedIf.isEmpty()
               ? u"COUNT(DISTINCT %1)"_s.arg(thing)
               : u"COUNT(DISTINCT CASE WHEN %1 THEN %2 END)"_s.arg(measure.countedIf, thing);
}

Result<void> SemanticModelReader::readDimensions(const QJsonObject &object)
{
    for (const auto &value : object.value("dimension"_L1).toArray()) {
        const auto one = value.toObject();
        Dimension dimension{textOf(one, "entity"_L1), textOf(one, "column"_L1), textOf(one, "title"_L1),
                            textsOf(one, "synonyms"_L1)};
        if (!m_model.entity(dimension.entity))
            return wrong(dimension.name(), Martlet::tr("belongs to no entity"));
        m_model.m_dimensions.push_back(std::move(dimension));
    }
    return {};
}

Result<void> SemanticModelReader::readRelationships(const QJsonObject &object)
{
    for (const auto &value : object.value("relationship"_L1).toArray()) {
        const auto one = value.toObject();
        const auto from = textOf(one, "from"_L1).split(u'.');
        const auto to = textOf(one, "to"_L1).split(u'.');
        if (from.size() != 2 || to.size() != 2 || !m_model.entity(from.at(0)) || !m_model.entity(to.at(0)))
            return wrong(textOf(one, "from"_L1), Martlet::tr("must join two entities, each as entity.column"));
        m_model.m_relationships.push_back({from.at(0), from.at(1), to.at(0), to.at(1)});
    }
    return {};
}

Result<void> SemanticModelReader::checkHierarchies() const
{
    for (const auto &hierarchy : m_model.m_hierarchies) {
        for (const auto &level : hierarchy.levels) {
            if (!m_model.dimension(level))
                return wrong(hierarchy.name, Martlet::tr("has the unknown level \"%1\"").arg(level));
        }
    }
    return {};
}

// An entity that states columns states all that its key, its dimensions and relationships name.
Result<void> SemanticModelReader::checkColumns() const
{
    std::vector<std::pair<QString, QString>> used;
    for (const auto &dimension : m_model.m_dimensions)
        used.emplace_back(dimension.entity, dimension.column);
    for (const auto &one : m_model.m_relationships) {
        used.emplace_back(one.fromEntity, one.fromColumn);
        used.emplace_back(one.toEntity, one.toColumn);
    }
    for (const auto &entity : m_model.m_entities) {
        for (const auto &key : entity.key)
            used.emplace_back(entity.name, key);
    }
    for (const auto &[name, column] : used) {
        const auto &entity = *m_model.entity(name);
        if (!entity.columns.empty() && !entity.column(column))
            return wrong(name + u'.' + column, Martlet::tr("is missing among the columns of its entity"));
    }
    return {};
}

} // namespace martlet
