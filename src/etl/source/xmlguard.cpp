// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/source/xmlguard.h"

#include "base/tr.h"

#include <string_view>

namespace martlet {

qint64 XmlGuard::readData(char *data, qint64 most)
{
    const qint64 got = m_source->read(data, most);
    if (got < 0) {
        setErrorString(m_source->errorString());
        return got;
    }
    const std::string_view text(data, size_t(got));
    const auto tag = text.rfind('<');
    m_sinceTag = tag == std::string_view::npos ? m_sinceTag + got : got - qint64(tag);
    m_bytesLeft -= got;
    if (m_sinceTag <= mostOfText && m_bytesLeft >= 0)
        return got;
    setErrorString(Martlet::tr("It is larger than any sheet is."));
    return -1;
}

} // namespace martlet
