// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/questionfolder.h"

#include "base/tr.h"
#include "query/question/questionfile.h"

#include <QDir>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 80;

// Signs that file systems do not take stand as a dash; no name begins with a dot, which hides a file.
QString fileNameOf(const QString &name)
{
    QString file;
    for (const QChar letter : name.simplified().left(mostLetters))
        file += letter.isLetterOrNumber() || QStringView(u" -_,()").contains(letter) ? letter : QChar(u'-');
    return file + u".json"_s;
}

bool isSameFile(const QString &a, const QString &b)
{
    return !b.isEmpty() && QFileInfo(a).absoluteFilePath() == QFileInfo(b).absoluteFilePath();
}

} // namespace

std::vector<KeptQuestion> QuestionFolder::list() const
{
    std::vector<KeptQuestion> all;
    for (const auto &file : QDir(m_path).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        KeptQuestion kept{file.filePath(), file.completeBaseName(), {}};
        if (const auto question = readQuestionFile(kept.path); !question)
            kept.fault = question.error().message;
        else if (!question->title.isEmpty())
            kept.title = question->title;
        all.push_back(std::move(kept));
    }
    std::stable_sort(all.begin(), all.end(), [](const KeptQuestion &a, const KeptQuestion &b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    return all;
}

Result<QString> QuestionFolder::keep(Question question, const QString &name, const QString &replaced) const
{
    question.title = name.simplified();
    if (question.title.isEmpty())
        return fail(Error::Kind::Input, Martlet::tr("The question has no name yet. Give it one."));
    const QDir folder(m_path);
    const auto path = folder.filePath(fileNameOf(name));
    if (QFileInfo::exists(path) && !isSameFile(path, replaced))
        return fail(
            Error::Kind::Input,
            Martlet::tr("“%1” is there already. Choose another name, or open that one and save it again.")
                .arg(question.title));
    if (!folder.mkpath(u"."_s))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The folder %1 could not be made. Check who may write there.").arg(m_path));
    TRY(writeQuestionFile(question, path));
    return path;
}

} // namespace martlet
