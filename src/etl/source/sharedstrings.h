// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace martlet {

// The texts that the cells of a workbook share, in one piece of memory of at most 256 MiB.
class SharedStrings final
{
public:
    [[nodiscard]] static Result<SharedStrings> read(QIODevice &xml, const QString &path);

    size_t count() const { return m_ends.size(); }
    std::string_view at(size_t index) const; // empty where there is none

private:
    std::string m_text;
    std::vector<size_t> m_ends;
};

} // namespace martlet
