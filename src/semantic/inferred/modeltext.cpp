// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a model as people edit it.
#include "semantic/inferred/inferredmodel.h"

#include <QJsonDocument>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isControl(QChar letter)
{
    return letter < u' ' || letter == QChar(0x7f);
}

// A basic string of TOML, which takes any text.
QString quotedToml(const QString &text)
{
    QString quoted = u"\""_s;
    for (const QChar letter : text) {
        if (letter == u'"' || letter == u'\\')
            quoted += u'\\' + QString(letter);
        else if (letter == u'\n')
            quoted += u"\\n"_s;
        else if (isControl(letter))
            quoted += u"\\u%1"_s.arg(int(letter.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += letter;
    }
    return quoted + u'"';
}

// Text of several lines or with quotes, as it is, where TOML takes it so.
QString literalToml(const QString &text)
{
    const bool hasControls = std::any_of(text.begin(), text.end(),
                                         [](QChar letter) { return isControl(letter) && letter != u'\n'; });
    if (text.contains(u"'''"_s) || text.endsWith(u'\'') || hasControls)
        return quotedToml(text);
    return u"'''\n"_s + text + u"'''"_s;
}

QString listToml(const QStringList &texts)
{
    QStringList quoted;
    for (const auto &text : texts)
        quoted += quotedToml(text);
    return u'[' + quoted.join(u", "_s) + u']';
}

QString typeToml(ColumnType type)
{
    return type == ColumnType::Integer   ? u"whole"_s
           : type == ColumnType::Date    ? u"date"_s
           : type == ColumnType::Boolean ? u"flag"_s
                                         : u"text"_s;
}

class ModelText final
{
public:
    QString text(const InferredModel &model)
    {
        notes(model.notes);
        for (const auto &[entity, its] : model.entities)
            write(entity, its);
        for (const auto &[one, its] : model.relationships) {
            begin(u"relationship"_s, its);
            line(u"from"_s, one.fromEntity + u'.' + one.fromColumn);
            line(u"to"_s, one.toEntity + u'.' + one.toColumn);
        }
        for (const auto &[one, its] : model.dimensions) {
            begin(u"dimension"_s, its);
            line(u"entity"_s, one.entity);
            line(u"column"_s, one.column);
            line(u"title"_s, one.title);
        }
        for (const auto &[one, its] : model.hierarchies) {
            begin(u"hierarchy"_s, its);
            line(u"name"_s, one.name);
            line(u"title"_s, one.title);
            list(u"levels"_s, one.levels);
        }
        for (const auto &[measure, its] : model.measures)
            write(measure, its);
        return m_text;
    }

private:
    void notes(const QStringList &all)
    {
        for (auto note : all) {
            for (auto &letter : note) {
                if (isControl(letter)) // of a name in it; a comment of TOML takes none
                    letter = u' ';
            }
            m_text += u"# "_s + note + u'\n';
        }
    }
    void begin(const QString &array, const QStringList &its)
    {
        m_text += u'\n';
        notes(its);
        m_text += u"[["_s + array + u"]]\n"_s;
    }
    void line(const QString &key, const QString &text) { m_text += key + u" = "_s + quotedToml(text) + u'\n'; }
    void list(const QString &key, const QStringList &texts)
    {
        if (!texts.isEmpty())
            m_text += key + u" = "_s + listToml(texts) + u'\n';
    }

    void write(const ModelEntity &entity, const QStringList &its)
    {
        begin(u"entity"_s, its);
        line(u"name"_s, entity.name);
        line(u"title"_s, entity.title);
        if (entity.rows.isEmpty())
            line(u"table"_s, entity.table);
        else
            m_text += u"rows = "_s + literalToml(entity.rows) + u'\n';
        line(u"alias"_s, entity.alias);
        line(u"kind"_s, entity.kind == ModelEntity::Kind::Fact ? u"fact"_s : u"dimension"_s);
        list(u"key"_s, entity.key);
        if (!entity.date.isEmpty())
            line(u"date"_s, entity.date);
        list(u"monthly"_s, entity.monthly);
        m_text += u"columns = [\n"_s;
        for (const auto &column : entity.columns)
            m_text += u"    {name = "_s + quotedToml(column.name) + u", type = \""_s + typeToml(column.type) +
                      u'"' + (column.isOptional ? u", optional = true"_s : QString()) + u"},\n"_s;
        m_text += u"]\n"_s;
    }

    void write(const Measure &measure, const QStringList &its)
    {
        begin(u"measure"_s, its);
        line(u"name"_s, measure.name);
        line(u"title"_s, measure.title);
        if (measure.formula.kind == Formula::Kind::Quotient) {
            line(u"formula"_s, u"quotient("_s + measure.formula.arguments.join(u", "_s) + u')');
        } else {
            line(u"fact"_s, measure.fact);
            if (measure.distinct.isEmpty())
                line(u"expression"_s, measure.expression);
            list(u"distinct"_s, measure.distinct);
        }
        if (measure.scale >= 0)
            m_text += u"scale = "_s + QString::number(measure.scale) + u'\n';
        const bool isAdditive = measure.additivity == Measure::Additivity::Additive;
        line(u"additivity"_s, isAdditive ? u"additive"_s : u"none"_s);
        line(u"unit"_s, measure.unit);
        line(u"format"_s, measure.format);
        line(u"direction"_s, measure.direction);
        if (measure.isPart)
            m_text += u"part = true\n"_s;
        line(u"definition"_s, measure.definition);
    }

    QString m_text;
};

} // namespace

QByteArray toToml(const InferredModel &model)
{
    return ModelText().text(model).toUtf8();
}

} // namespace martlet
