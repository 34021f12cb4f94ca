// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questionname.h"

#include "base/tr.h"
#include "ui/query/questionfields.h"

namespace martlet {

using namespace Qt::StringLiterals;

QString proposedName(const Question &question, const QuestionFields &fields, const QLocale &locale)
{
    const auto titles = [&](const QStringList &names) {
        QStringList all;
        for (const auto &name : names)
            all += fields.title(name);
        return locale.createSeparatedList(all);
    };
    const auto measures = titles(question.measures), by = titles(question.by);
    if (measures.isEmpty() || by.isEmpty())
        return measures + by;
    return Martlet::tr("%1 by %2").arg(measures, by);
}

QString asFileName(const QString &name)
{
    static const QString refused = u"\\/:*?\"<>|"_s; // by one file system or another
    QString kept;
    for (const auto letter : name)
        kept += refused.contains(letter) || !letter.isPrint() ? u' ' : letter;
    kept = kept.simplified().left(120);
    while (kept.startsWith(u'.'))
        kept.remove(0, 1);
    return kept;
}

void TitledQuestions::add(const Question &question)
{
    if (!question.title.isEmpty())
        m_originals.try_emplace(question.title, question);
}

QString TitledQuestions::titleOf(const Question &question) const
{
    const auto original = m_originals.find(question.title);
    return original != m_originals.end() && original->second == question ? question.title : QString();
}

} // namespace martlet
