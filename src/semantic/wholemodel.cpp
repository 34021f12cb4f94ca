// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the whole model of a database that is no warehouse. People write it, so each slip is heard of.
#include "semantic/semanticmodelreader.h"

#include "base/toml.h"
#include "base/tr.h"

#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

Result<SemanticModel> SemanticModelReader::readWhole(const QByteArray &toml)
{
    m_text = toml;
    TRY_ASSIGN(const QJsonObject object, parseToml(toml, m_source));
    TRY(checkWords(object, true));
    TRY(readExpressions(object.value("expression"_L1).toObject()));
    TRY(readEntities(object));
    TRY(checkOnce());
    TRY(readMeasures(object));
    TRY(readDimensions(object));
    TRY(readRelationships(object));
    TRY(readHierarchies(object));
    TRY(checkAll());
    QStringList names;
    for (const auto &measure : m_model.m_measures)
        names += measure.name;
    TRY(checkTexts(names));
    return std::move(m_model);
}

// Of the built-in model the star's catalogue knows the columns; here the model alone does.
Result<void> SemanticModelReader::checkOnce() const
{
    std::set<QString> names, aliases;
    for (const auto &entity : m_model.m_entities) {
        if (entity.columns.empty())
            return wrong(entity.name, Martlet::tr("states no columns"), u"columns"_s);
        if (!names.insert(entity.name).second)
            return wrong(entity.name, Martlet::tr("stands there twice"));
        if (entity.alias.isEmpty() || !aliases.insert(entity.alias).second)
            return wrong(entity.name, Martlet::tr("needs an alias that no other entity has"), u"alias"_s);
        if (!entity.date.isEmpty() && !entity.column(entity.date))
            return wrong(entity.name, Martlet::tr("has its day in no column that it states"), u"date"_s);
    }
    return {};
}

} // namespace martlet
