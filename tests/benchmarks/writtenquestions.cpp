// SPDX-License-Identifier: GPL-3.0-or-later
// writtenquestions COUNT FOLDER: the random questions of the tests as files, 001.json and so on, the same at
// every run.
#include "query/question/questionjson.h"
#include "query/randomquestions.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace martlet;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("writtenquestions COUNT FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    RandomQuestions random;
    for (int number = 1; number <= std::atoi(argv[1]); ++number) {
        QFile file(folder.filePath(u"%1.json"_s.arg(number, 3, 10, QLatin1Char('0'))));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(toJson(random.next())).toJson()) < 0) {
            std::fprintf(stderr, "%s\n", qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
