// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/question/questionfile.h"

#include "base/tr.h"
#include "query/question/questionjson.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace martlet {

Result<Question> readQuestionFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::Input,
            Martlet::tr("The question “%1” cannot be read. Check its name and who may read it.").arg(path),
            file.errorString());
    return questionFromJson(file.readAll(), QFileInfo(path).fileName());
}

Result<void> writeQuestionFile(const Question &question, const QString &path)
{
    QSaveFile file(path);
    const auto text = QJsonDocument(toJson(question)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Kind::Disk, Martlet::tr("%1 could not be written. Choose another folder.").arg(path),
                    file.errorString());
    return {};
}

} // namespace martlet
