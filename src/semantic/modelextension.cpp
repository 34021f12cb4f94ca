// SPDX-License-Identifier: GPL-3.0-or-later
// Adds the entries of a file of one's own to the built-in model.
#include "semantic/semanticmodelreader.h"

#include "base/toml.h"
#include "base/tr.h"
#include "semantic/sqltemplate.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// What is named there is named so from now on.
void rename(const QJsonObject &entry, QString &title, QStringList &synonyms)
{
    if (entry.contains("title"_L1))
        title = entry.value("title"_L1).toString();
    for (const auto &word : entry.value("synonyms"_L1).toArray())
        synonyms += word.toString();
}

} // namespace

Result<SemanticModel> SemanticModelReader::extend(const SemanticModel &model, const QByteArray &toml)
{
    m_text = toml;
    m_model = model;
    m_model.m_added = toml;
    TRY_ASSIGN(const QJsonObject object, parseToml(toml, m_source));
    TRY(checkWords(object, false));
    TRY(addExpressions(object.value("expression"_L1).toObject()));
    TRY(addMeasures(object));
    TRY(addDimensions(object));
    TRY(addHierarchies(object));
    TRY(addRollups(object));
    TRY(checkAll());
    TRY(checkTexts(m_model.m_addedMeasures));
    return std::move(m_model);
}

Result<void> SemanticModelReader::addExpressions(const QJsonObject &object)
{
    for (const auto &name : object.keys()) {
        if (m_model.m_expressions.contains(name) || m_model.measure(name))
            return wrong(name,
                         Martlet::tr("is there already, and reports and measures are written with it. Give "
                                     "yours another name"));
    }
    return readExpressions(object);
}

Result<void> SemanticModelReader::addMeasures(const QJsonObject &object)
{
    for (const auto &value : object.value("measure"_L1).toArray()) {
        const auto entry = value.toObject();
        const auto name = entry.value("name"_L1).toString();
        auto &all = m_model.m_measures;
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.name == name; });
        if (known != all.end()) {
            rename(entry, known->title, known->synonyms);
            if (entry.contains("definition"_L1))
                known->definition = entry.value("definition"_L1).toString();
            continue;
        }
        TRY_ASSIGN(auto measure, readMeasure(entry));
        if (m_model.m_expressions.contains(name))
            return wrong(name, Martlet::tr("is the name of an expression. Give the measure another"),
                         u"name"_s);
        if (measure.title.isEmpty())
            measure.title = name;
        m_model.m_addedMeasures += name;
        all.push_back(std::move(measure));
    }
    return {};
}

Result<void> SemanticModelReader::addDimensions(const QJsonObject &object)
{
    for (const auto &value : object.value("dimension"_L1).toArray()) {
        const auto entry = value.toObject();
        auto &all = m_model.m_dimensions;
        const auto known = std::find_if(all.begin(), all.end(), [&entry](const Dimension &one) {
            return one.entity == entry.value("entity"_L1).toString() &&
                   one.column == entry.value("column"_L1).toString();
        });
        if (known != all.end()) {
            rename(entry, known->title, known->synonyms);
            continue;
        }
        TRY(readDimensions({{u"dimension"_s, QJsonArray{entry}}}));
        m_model.m_addedDimensions += all.back().name();
    }
    return {};
}

// One that is there has the levels of the file from now on.
Result<void> SemanticModelReader::addHierarchies(const QJsonObject &object)
{
    for (const auto &value : object.value("hierarchy"_L1).toArray()) {
        const auto name = value.toObject().value("name"_L1).toString();
        std::erase_if(m_model.m_hierarchies, [&name](const Hierarchy &one) { return one.name == name; });
    }
    return readHierarchies(object);
}

// Behind those that are there: of rollups that fit, the first is read, and the built-in ones are small.
Result<void> SemanticModelReader::addRollups(const QJsonObject &object)
{
    const auto builtIn = m_model.m_rollups.size();
    TRY(readRollups(object));
    const auto &all = m_model.m_rollups;
    for (size_t at = builtIn; at < all.size(); ++at) {
        const auto &name = all[at].name;
        if (std::any_of(all.begin(), all.begin() + std::ptrdiff_t(at),
                        [&name](const Rollup &one) { return one.name == name; }))
            return wrong(name, Martlet::tr("is the name of another rollup. Give yours one of its own"),
                         u"name"_s);
        m_model.m_addedRollups += name;
    }
    return {};
}

// What the expressions are written with must be there, on both engines.
Result<void> SemanticModelReader::checkTexts(const QStringList &measures) const
{
    for (const auto &name : measures) {
        const auto &measure = *m_model.measure(name);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto expanded = expandMeasures(measure.expression, m_model, engine);
            if (!expanded)
                return wrong(name, Martlet::tr("cannot be counted: %1").arg(expanded.error().message),
                             measure.distinct.isEmpty() ? u"expression"_s : u"counted_if"_s);
        }
    }
    return {};
}

} // namespace martlet
