// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/boundtext.h"

namespace martlet {

Value boundText(const QString &text, Engine engine)
{
    if (text.isEmpty())
        return Null{};
    bool isWhole = false;
    const auto number = text.toLongLong(&isWhole);
    if (engine == Engine::Sqlite && isWhole && QString::number(number) == text)
        return qint64(number);
    return text;
}

} // namespace martlet
