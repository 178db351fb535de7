namespace NewsDataset.Bogus.Material;

/// <summary>Vietnamese. Nothing inflects; a name stands as it is.</summary>
internal static class Vietnamese
{
    public static LanguageMaterial Create() => new()
    {
        Language = Language.Vietnamese,
        Home = Region.Delta,
        Names = new NameMaterial
        {
            Regions = new()
            {
                [Region.Coast] = new RegionMaterial
                {
                    Given = ["Callum", "Edwin", "Tobias", "Rowan", "Jasper", "Silas", "Mara", "Isolde", "Freya", "Tamsin", "Nell", "Odette"],
                    Family = ["Thornbury", "Ellacott", "Wrenfield", "Marlowe", "Penhallow", "Draycott", "Sallow", "Ashgrove"],
                    Towns = (["Merrow", "Halden", "Ashlow", "Corven", "Tarnby", "Wexmoor", "Brindle", "Osmere"], " ", ["Bay", "Bridge", "Haven"]),
                },
                [Region.Delta] = new RegionMaterial
                {
                    Given = ["Minh Khang", "Gia Bảo", "Đức Long", "Quang Vinh", "Hoàng Nam", "Thu Hà", "Ngọc Lan", "Mỹ Duyên", "Kim Oanh", "Thanh Mai"],
                    Family = ["Trịnh", "Lương", "Đào", "Phùng", "Quách"],
                    FamilyNameFirst = true,
                    Towns = (["Thanh", "Phú", "Vĩnh", "Tân", "Yên", "Long"], " ", ["Mộc", "Khê", "Trạch"]),
                },
                [Region.Plains] = new RegionMaterial
                {
                    Given = ["Arvind", "Mohan", "Suresh", "Kiran", "Prakash", "Naveen", "Kavita", "Sharada", "Malati", "Leela", "Anjali", "Sudha"],
                    Family = ["Devrath", "Kesari", "Somvanshi", "Varadan", "Malhari", "Tiruvel", "Nagbhushan", "Basuray"],
                    Towns = (["Tarak", "Mohar", "Kesar", "Bakul", "Shishir", "Palash", "Nilam", "Jamun", "Kanchan", "Madhur"], "", ["pur", "nagar", "garh"]),
                },
            },
            Organizations =
            [
                "Hội đồng thành phố {0}", "Phòng Thương mại {0}", "Hội Nông dân {0}", "Đại học {0}",
                "Bệnh viện Đa khoa {0}", "Quỹ Di sản {0}", "Hội Cư dân {0}", "Sở Giao thông {0}",
            ],
            Papers = ["Tin nhanh {0}", "Thời báo {0}", "Nhật báo {0}", "Người {0}", "Diễn đàn {0}", "Tấm gương {0}"],
            Agencies = ["Farwire", "Thông tấn Lục địa", "Thông tấn Kinh Tuyến", "Unidesk"],
        },
        Dates = new DateMaterial
        {
            Months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
            Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"],
            Moments = [("{hh}:{mm} {DD}/{MM}/{Y}", ""), ("{D}/{M}/{Y}", ""), ("{D}/{M}/{Y}, {hh}:{mm} (GMT+7)", "+07:00"), ("ngày {D} tháng {B} năm {Y}", ""), ("{D}/{M}/{Y} - {hh}:{mm}", "")],
            Day = "ngày {D}/{M}/{Y}",
            Month = "tháng {B}/{Y}",
            Masthead = "Ngày {D} tháng {B} năm {Y}",
        },
        QuotationMarks = ["“”", "“”", "\"\""],
        ThousandsSeparator = ".",
        Honorifics = ("ông ", "bà "),
        Works = new TopicMaterial
        {
            Subjects =
            [
                "cầu đi bộ", "thư viện công cộng", "bệnh viện huyện", "kênh thủy lợi", "bến xe buýt",
                "nhà máy nước sạch", "chợ trung tâm", "trường nữ sinh", "khu điện mặt trời", "đường vành đai",
            ],
            Sections = ["Thời sự", "Xã hội", "Đời sống"],
            Headlines =
            [
                "{l} sắp khởi công {s} sau nhiều lần <trì hoãn|lùi ngày>",
                "Thêm {n:20-90} tỷ đồng cho {s} ở {l}",
                "{o} thông qua phương án <cuối cùng|điều chỉnh> cho {s}",
                "{S} chậm tiến độ, {g} <sốt ruột|lo lắng>",
                "{S}: {g} được lợi gì và khi nào?",
                "Sau {n:3-19} năm chờ đợi, {l} sắp có {s}",
                "Ai trả tiền cho {s}?",
                "{S} về đích sớm một năm, {g} vui mừng",
                "Phát hiện bất ngờ khiến việc xây dựng {s} phải tạm dừng",
            ],
            Leads =
            [
                "Người dân {l} sẽ còn phải chờ thêm <ít lâu|vài tháng>: {s} chưa thể hoàn thành trước {M}, theo thông báo của {o} hôm {w}.",
                "Sau nhiều tháng tranh luận về kinh phí và vị trí, {o} hôm {w} đã <chấp thuận|thông qua với đa số sít sao> dự án {s} tại {l}.",
                "Việc xây dựng {s} ở {l} sẽ bắt đầu vào tháng tới và dự kiến kéo dài {n:9-30} tháng, giới chức cho biết hôm {w}.",
                "Một dự án mà nhiều người ở {l} tưởng đã bị bỏ quên nay được khởi động lại: hôm {w}, {o} đã ký hợp đồng xây dựng {s}.",
            ],
            Sentences =
            [
                "Theo số liệu công bố kèm hồ sơ dự án, chi phí cho {s} đã tăng từ {n:12-40} lên {n:41-95} tỷ đồng chỉ trong vòng {n:2-5} năm.",
                "Đến nay phần nền móng của {s} đã hoàn thành {n:20-90}%, hệ thống thoát nước sẽ được thi công trước mùa mưa.",
                "Nhà thầu giải thích việc chậm trễ là do {x} và hứa sẽ bố trí công nhân làm thêm ca đêm.",
                "Khoảng {N:3-48} người sống gần {s}, lâu nay họ phải đi đến tận {m} cho những việc hằng ngày.",
                "Có ba đơn vị tham gia đấu thầu, trong đó giá thấp nhất thấp hơn dự toán {n:4-22}%.",
                "Theo phương án mới, {n:40-400} chỗ đỗ xe sẽ nhường chỗ cho cây xanh, ghế đá và vỉa hè rộng hơn.",
                "Bản thiết kế trước đây của {s} bị bác vào {M:-} vì chưa tính đến {x}.",
                "Trong thời gian thi công, xe cộ chỉ được lưu thông một chiều qua khu vực này từ sáu giờ sáng đến tám giờ tối.",
                "Một nửa kinh phí do ngân sách trung ương cấp, một phần ba lấy từ ngân sách địa phương, phần còn lại vay trong {n:10-30} năm.",
                "Các nhà quy hoạch cho rằng {s} sẽ mang lại {b} cho một khu vực lâu nay ít được quan tâm.",
                "Tòa nhà cũ trên khu đất này, bị bỏ không suốt {n:6-40} năm, đã được phá dỡ vào {M:-}.",
                "Những người phản đối đã thu thập {N:11-96} chữ ký, tuy nhiên họ chỉ không đồng ý với vị trí chứ không phản đối {s}.",
            ],
            Quotes =
            [
                "Chúng tôi được hứa về {s} đã {n:8-25} năm nay, bao giờ tận mắt thấy thì tôi mới tin",
                "Phương án đã có, tiền cũng đã có, bây giờ chúng tôi chỉ thiếu thời gian",
                "Không ai phản đối {s}, chúng tôi chỉ mong có người đến nói chuyện với các hộ dân sống bên cạnh",
                "Nếu thời tiết thuận lợi, chúng tôi sẽ đuổi kịp tiến độ trước mùa xuân",
                "Mẹ tôi từng phải đi bộ {n:3-12} cây số, con gái tôi thì sẽ không phải như vậy nữa",
            ],
            Captions =
            [
                "Công nhân trên công trường {s} ở {l}.",
                "Khu đất tại {l}, nơi sắp khởi công {s}.",
                "Phối cảnh {s} sau khi hoàn thành.",
            ],
            Keywords = ["hạ tầng", "xây dựng", "đầu tư công", "quy hoạch", "giao thông", "đấu thầu", "đô thị", "ngân sách"],
        },
        Weather = new TopicMaterial
        {
            Subjects = ["trận lũ", "cơn bão", "đợt mưa lớn", "siêu bão", "vụ sạt lở đất", "trận mưa như trút", "đợt gió giật mạnh", "trận lũ quét"],
            Sections = ["Thời tiết", "Môi trường", "Xã hội"],
            Headlines =
            [
                "{l} thống kê thiệt hại sau {s}",
                "Học sinh {l} nghỉ học vì {s}",
                "Hơn {N:12-90} người ở {l} phải sơ tán",
                "{S}: {g} mong được hỗ trợ",
                "Tạm dừng các chuyến tàu giữa {l} và {m}",
                "Sau ba ngày, {l} vẫn chưa có điện trở lại",
                "{l} và những ngày khó quên trong {s}",
                "{o} mở điểm trú tạm cho {N:2-9} người",
                "Hàng cứu trợ đã đến {l}, {g} nói vẫn chưa đủ",
            ],
            Leads =
            [
                "Khoảng {N:4-60} người ở {l} phải <qua đêm|ở thêm một đêm> xa nhà vì {s}, {o} cho biết hôm {w}.",
                "Đường bị chặn, trường đóng cửa, chợ vắng tanh: {s} khiến cuộc sống ở {l} gần như ngừng lại.",
                "Giai đoạn nặng nề nhất của {s} có vẻ đã qua, nhưng ở {l}, việc dọn dẹp chỉ mới bắt đầu.",
                "Lực lượng cứu hộ hôm {w} đã đến được những hộ cuối cùng bị cô lập gần {l}, {n:2-6} ngày sau khi xảy ra {s}.",
            ],
            Sentences =
            [
                "Cơ quan khí tượng đo được lượng mưa {n:80-290} mm trong {n:12-48} giờ, nhiều hơn cả tháng trước cộng lại.",
                "Đến tối, {n:40-90}% số hộ đã có điện trở lại, riêng các xã giáp {m} vẫn chìm trong bóng tối.",
                "Khoảng {N:2-40} hecta đất canh tác bị ảnh hưởng, nông dân lo mất mùa.",
                "Vào lúc cao điểm của {s}, nước sông dâng cao hơn bình thường {n:2-7} mét và cuốn trôi hai cây cầu gỗ.",
                "Các bác sĩ đã khám cho {n:11-95} người, phần lớn bị kiệt sức, không ai bị thương nặng.",
                "Tuyến đường sắt đi {m} bị cây đổ chắn ngang và sớm nhất đến {w} mới có thể thông tuyến.",
                "Dự báo tình hình sẽ dịu đi trong {n:2-5} ngày tới, tuy nhiên người dân không nên đi lại ban đêm.",
                "{o} đã lập {n:4-30} điểm trú tạm trong các trường học, phát chăn, nước uống và lương khô.",
                "Đây là đợt thiên tai nặng nhất trong vùng kể từ {M:-}, khi thiệt hại lên tới {n:20-80} tỷ đồng.",
                "Các công ty bảo hiểm đã nhận {N:3-30} yêu cầu bồi thường, con số này có thể tăng gấp đôi.",
                "Suốt đêm, các tình nguyện viên đóng {N:20-90} bao cát và đưa gia súc lên chỗ cao.",
                "Liệu khí hậu ấm lên có khiến những hiện tượng như vậy xảy ra thường xuyên hơn là câu hỏi mà các nhà khoa học ở {q} nghiên cứu nhiều năm nay.",
            ],
            Quotes =
            [
                "Chúng tôi chỉ kịp mang theo bọn trẻ và giấy tờ, còn lại bỏ hết",
                "Tôi sống ở đây {n:30-70} năm mà chưa từng thấy cảnh nào như thế này",
                "Cảnh báo được phát đi kịp thời, nhưng nhiều người không tin",
                "Bây giờ chúng tôi cần nước sạch chứ không cần các đoàn đến thăm",
                "Nguy hiểm chưa hết, tôi mong mọi người tránh xa bờ sông",
            ],
            Captions =
            [
                "Một con phố ở {l} vào sáng hôm sau.",
                "Tình nguyện viên phát cơm tại một trường học ở {l}.",
                "{G} ngóng tin về con đường đi {m}.",
            ],
            Keywords = ["thời tiết", "cứu hộ", "khí hậu", "thiên tai", "mất điện", "sông ngòi", "dự báo", "cứu trợ"],
        },
        Culture = new TopicMaterial
        {
            Subjects = ["lễ hội đèn lồng", "tuần lễ sân khấu", "hội sách", "lễ hội thả diều", "lễ hội mùa gặt", "liên hoan múa rối", "liên hoan dân ca", "tuần phim"],
            Sections = ["Văn hóa", "Giải trí", "Cuối tuần"],
            Headlines =
            [
                "{l} đón {N:9-80} lượt khách nhờ {s}",
                "Sức sống mới của {s}",
                "Vì sao {g} mê {s}",
                "{S} trở lại sau {n:2-9} năm",
                "Từ {l} ra thế giới: câu chuyện về {s}",
                "{o} chi {n:2-9} tỷ đồng để giữ gìn {s}",
                "Tìm thấy những bức ảnh thất lạc ở {l}",
                "Vé vào {s} hết sạch trong {n:9-55} phút",
                "Cuối tuần ở {l}: năm điều không nên bỏ lỡ",
            ],
            Leads =
            [
                "Ban đầu chỉ có {n:12-40} người trong một căn phòng nhỏ; đến {w} vừa qua, {N:20-90} người đã tới {l} vì {s}.",
                "Tiếng hát vang khắp các con phố của {l} đến quá nửa đêm hôm {w}, ngày đầu tiên mở cửa đón khách của {s}.",
                "Nhiều năm liền hầu như không ai nhắc đến {s}. Nay {l} tự hào về điều đó, còn {o} đã tìm được kinh phí để duy trì.",
                "Ở {l}, {s} sắp có thay đổi lớn nhất trong {n:20-90} năm qua.",
            ],
            Sentences =
            [
                "Du khách đến từ khắp nơi, có người từ tận {m}, và mọi phòng trọ đã kín chỗ từ <một tuần|một tháng> trước.",
                "Hiện vật lâu đời nhất là một chiếc trống gỗ có tuổi đời khoảng {n:150-600} năm, được phục chế hoàn toàn bằng tay.",
                "Trẻ em được vào cửa miễn phí, sinh viên được giảm một nửa giá vé.",
                "Chương trình gồm {n:18-90} hoạt động tại {n:4-12} địa điểm, trong đó có hai nơi lần đầu tiên mở cửa cho công chúng.",
                "Một nhóm nghiên cứu của {q} đã ghi âm {N:2-14} bài hát vốn chỉ được truyền miệng.",
                "Ý tưởng về {s} bắt nguồn từ một thầy giáo, người từ {M:-} đã ghi lại mọi buổi biểu diễn vào sổ tay.",
                "Các chủ cửa hàng cho biết doanh thu cao hơn tuần bình thường {n:12-60}%.",
                "Trời chỉ đổ mưa vào tối cuối cùng, khi đêm nhạc bế mạc được chuyển vào trong chợ có mái che.",
                "Một số ý kiến cho rằng quy mô của {s} đã trở nên quá lớn, và giá cả cũng tăng theo.",
                "{o} sẽ quyết định vào {w} việc có tổ chức thêm một đợt vào mùa thu hay không.",
                "Phần lớn hiện vật do các gia đình cho mượn, nhiều thế hệ đã cất giữ chúng trong rương và trên gác xép.",
                "Triển lãm {n:40-200} bức ảnh, nhiều bức chưa từng được công bố, mở cửa đến {M}.",
            ],
            Quotes =
            [
                "Ông tôi từng múa ở đây, và tối nay đến lượt con trai tôi",
                "Chúng tôi không muốn một thứ đóng khung trong tủ kính, chúng tôi muốn một thứ đang sống",
                "Những gì diễn ra ở quảng trường tối nay không tiền nào mua được",
                "Nhiều người coi {s} là trò giải trí, còn với chúng tôi đó là ký ức",
                "Sang năm chắc chúng tôi phải tìm một hội trường lớn hơn",
            ],
            Captions =
            [
                "Khách mời ở {l} trong đêm khai mạc.",
                "{S} thu hút du khách mọi lứa tuổi.",
                "Nghệ nhân phục chế đang làm việc ở {l}.",
            ],
            Keywords = ["lễ hội", "di sản", "âm nhạc", "triển lãm", "du lịch", "truyền thống", "sân khấu", "thủ công"],
        },
        Sentences =
        [
            "{o} chưa trả lời câu hỏi của phóng viên <trong ngày {w}|cho đến khi bài báo được đăng>.",
            "{G} lại nghĩ khác: trong một cuộc khảo sát, {n:51-88}% cho biết họ chưa hề được hỏi ý kiến.",
            "Báo cáo đầu tiên dự kiến được công khai vào {M} để mọi người cùng theo dõi.",
            "Những kế hoạch tương tự ở {m} đã không thành <ba năm trước|hồi năm ngoái>, chủ yếu vì {x}.",
            "Trong {n:5-15} năm qua, dân số {l} đã tăng thêm {n:6-38}%.",
            "Mọi chuyện vẫn chưa ngã ngũ, vì một tòa án ở {m} sẽ xem xét đơn khiếu nại đầu tiên vào {M}.",
            "Những người bị ảnh hưởng có thể nộp đơn xin hỗ trợ tại trụ sở ủy ban cho đến cuối tháng này.",
            "Cuộc họp kín kéo dài {n:3-11} giờ, hai bên ra về mà không nói gì với báo chí.",
            "Tuy nhiên, các chuyên gia của {q} cảnh báo rằng {x} có thể làm hỏng nhiều điều đã đạt được.",
            "Không phải ai ở {l} cũng bị thuyết phục, và cuộc họp sắp tới hẳn sẽ còn kéo dài.",
            "Điều {g} mong đợi nhất là {b}.",
            "Không ai biết tiền có đủ hay không: khoản dự phòng từng là {n:12-60} tỷ đồng nay chỉ còn {n:2-11} tỷ đồng.",
            "Đối với {g}, những tuần sắp tới có ý nghĩa rất lớn.",
            "Công đoàn địa phương gọi quyết định này mới chỉ là {t:bước khởi đầu}.",
            "Giới chức ở {m} đang theo dõi sát sao, vì năm sau họ cũng sẽ đứng trước lựa chọn như vậy.",
            "Theo dõi vụ việc từ đầu, {h}{P}, {r}, đến nay đã giữ trong nhà {n:6-30} tập thư từ.",
            "Đường dây nóng vừa được mở đã nhận {N:2-19} cuộc gọi ngay trong ngày đầu.",
            "Trẻ em ở {l} có cách nhìn riêng: một lớp học sinh mười tuổi đã vẽ lại câu chuyện trên bức tường dài {n:20-60} mét.",
            "Số liệu của cơ quan thống kê cho thấy tỷ lệ thất nghiệp trong vùng là {n:4-13}%, giảm nhẹ so với một năm trước.",
            "Ít nhất mọi người cùng đồng ý ở một điểm: {b} là việc không thể chờ thêm.",
            "Kinh nghiệm cho thấy những gì được ghi là {t:tạm thời} trong giấy tờ có khi kéo dài tới {n:3-9} năm.",
            "{o} lần đầu tiên công khai nói về vấn đề này vào {d}.",
            "Bước tiếp theo là buổi lấy ý kiến công khai, {g} đã nhận được thư mời.",
            "Người phát ngôn nêu lý do là {x}, điều mà không ai lường trước được.",
            "Buổi tối, từng nhóm nhỏ đứng trước bưu điện bàn tán mãi không thôi.",
            "Những người sống lâu năm ở đây nói câu chuyện này có từ trước khi báo chí nhắc đến, và tranh cãi cũng chẳng khác gì một thế hệ trước.",
            "Ở quán cà phê đối diện nhà ga, khách quen đã cá cược với nhau về kết quả, ai thua thì trả tiền nước cả bàn.",
            "{G} được hỏi trên phố có những câu trả lời trái ngược nhau hoàn toàn.",
            "Các con số đã được một công ty độc lập kiểm tra hai lần; họ tìm thấy vài lỗi nhỏ nhưng không làm thay đổi kết quả.",
            "Tấm bản đồ treo trong phòng chờ cho thấy {n:40-120} năm trước nơi đây thậm chí chưa có lấy một con đường trải nhựa.",
            "Theo những người trong cuộc, không khí các buổi họp kín thân thiện hơn nhiều so với những gì công chúng nhìn thấy.",
            "Phải kiên nhẫn mới đọc hết bản báo cáo dày {n:120-480} trang, có ba phụ lục mà không có phần tóm tắt.",
            "Trước mắt mọi thứ vẫn như cũ: cửa hàng mở lúc chín giờ, chuyến xe buýt cuối cùng rời bến lúc mười giờ rưỡi.",
            "Tại ngôi trường gần đó, giáo viên đã đưa chủ đề này vào bài giảng, học sinh lớp lớn thì viết thư gửi chính quyền.",
            "Từ khi bài đầu tiên được đăng, tòa soạn đã nhận khoảng {n:12-70} lá thư bạn đọc, phần lớn ghi rõ họ tên.",
            "Một người đưa thư đã nghỉ hưu, không muốn nêu tên, nhớ rằng cha mình từng kể một câu chuyện rất giống như vậy.",
            "Ý tưởng thì không thiếu, nhưng ý tưởng nào cũng tốn tiền, và chưa ai nói tiền sẽ lấy từ đâu.",
            "Hàng xóm bắt đầu giúp nhau đưa đón, cho mượn đồ nghề, trông trẻ hộ, điều mà một năm trước ở đây còn hiếm thấy.",
            "Luật sư của cả hai bên đều cho rằng thương lượng sẽ rẻ hơn một vụ kiện kéo dài nhiều năm.",
            "Điều khiến giới quan sát ngạc nhiên là cuộc tranh luận vẫn giữ được sự bình tĩnh, dù có nhiều thứ bị đặt lên bàn cân.",
            "Ai muốn xem hồ sơ có thể đến vào các ngày trong tuần, từ mười giờ sáng đến bốn giờ chiều, sau khi hẹn trước qua điện thoại.",
            "Những trường hợp tương tự ở nơi khác mất từ {n:2-4} đến {n:5-9} năm mới giải quyết xong, và không phải lúc nào kết cục cũng tốt đẹp.",
            "Rốt cuộc mọi chuyện có thể chỉ phụ thuộc vào {n:2-6} lá phiếu, và ít nhất một người vẫn chưa quyết định.",
            "{k} đã mời {g} đến một buổi thảo luận vào {w}.",
            "Trong thông cáo của mình, {k} coi đây là bước đi đúng hướng, đồng thời đề nghị quan tâm đến {b}.",
            "Suốt {n:3-9} năm qua, {k} luôn lên tiếng đòi hỏi {b}.",
            "Các cuộc thăm dò không giúp được nhiều, vì cùng một câu hỏi được đặt theo ba cách và nhận về ba kết quả khác nhau.",
            "Biên bản phiên họp trước dài {n:14-60} trang, một nửa trong số đó chỉ bàn về thứ tự chương trình.",
            "Nhiều người phát biểu lần đầu tiên đi họp, có người viết sẵn lời định nói ở mặt sau tờ giấy ghi đồ đi chợ.",
            "Đây không phải nỗ lực đầu tiên, và những người từng tham gia các lần trước khuyên mọi người nên bình tĩnh.",
            "Ở tiệm bánh đầu phố, nơi tin tức thường đến sớm nhất, không ai dám chắc sẽ có quyết định nhanh chóng.",
            "Lớp học buổi tối về chủ đề này dự kiến cho {n:12-25} người, cuối cùng phải chuyển sang nhà thể thao vì quá đông.",
            "Những người phụ trách hứa sẽ công khai mọi hóa đơn, nhưng không nói rõ khi nào.",
            "Không khí đã thay đổi rõ rệt so với mùa xuân: trước kia người ta lớn tiếng với nhau, nay lại mang bánh đến mời.",
            "Những tấm ảnh cũ trong kho lưu trữ cho thấy cũng chính chỗ này với ngựa, vũng nước và một ngọn đèn dầu.",
            "Hai chuyên gia độc lập cùng đi đến một kết quả, nhưng lý do họ đưa ra lại rất khác nhau.",
            "Phụ huynh đã thay phiên nhau dắt trẻ đi học để các em không phải tự mình băng qua đường lớn.",
            "Thời hạn đã bị lùi {n:2-5} lần, và hầu như không ai tin lần này sẽ đúng hẹn.",
            "Theo lịch trình, câu hỏi ai chịu trách nhiệm sẽ được trả lời trước cuối năm nay.",
        ],
        Quotes =
        [
            "Hôm nay là một ngày vui của {l}",
            "Mùa xuân người ta nói với chúng tôi một đằng, mùa thu lại nói một nẻo",
            "Tôi không biết ở đây có ai lại không muốn {b}",
            "Một năm nữa hãy hỏi lại tôi",
            "Mỗi tháng chậm trễ khiến chúng ta mất {n:2-9} tỷ đồng",
            "Đây không phải chuyện tiền bạc mà là chuyện có muốn làm hay không",
            "{l} và {m} có chung nỗi lo, đã đến lúc hai bên bắt tay với nhau",
            "Con số thì hiểu thế nào cũng được, nhưng {x} là chuyện có thật",
            "Chúng tôi sẽ xem xét từng đề xuất và trả lời từng lá thư",
            "Nếu ở đây không có gì thay đổi thì thanh niên sẽ bỏ đi hết",
            "Tôi đã thấy {n:4-9} đời chủ tịch, ai cũng nói giống nhau",
            "Chúng tôi cần {b}, và cần trước khi mùa đông đến",
        ],
        FirstAttributions =
        [
            "{Q}, {h}{p}, {r}, cho biết.",
            "Trả lời báo chí hôm {w}, {h}{p}, {r}, nói: {Q}.",
            "Theo {h}{p}, {r}: {Q}.",
            "{Q}, {h}{p}, {r}, chia sẻ.",
        ],
        LaterAttributions =
        [
            "{Q}, {h}{p} nói.",
            "{Q}, {h}{p} nói thêm.",
            "{Q:.}",
            "{h:^}{p} nhấn mạnh: {Q}.",
            "Khi được hỏi về {x}, {h}{p} đáp: {Q}.",
        ],
        Roles =
        [
            "trưởng phòng quy hoạch", "người phát ngôn của huyện", "trưởng thôn", "nhà nghiên cứu lịch sử địa phương",
            "kỹ sư trưởng của sở xây dựng", "bác sĩ trạm y tế", "đại biểu hội đồng", "nhà khoa học môi trường",
            "chỉ huy lực lượng cứu hộ", "luật sư của các hộ dân", "chuyên gia kinh tế", "chủ tịch hội giáo viên",
        ],
        Groups = ["người dân", "tiểu thương", "nông dân", "sinh viên", "công nhân", "ngư dân", "người cao tuổi", "các gia đình trẻ", "thợ thủ công", "y tá", "tài xế taxi", "người thuê nhà"],
        Benefits = ["đường sá an toàn hơn", "nước sạch hơn", "việc làm mới", "trường học tốt hơn", "tiền thuê nhà thấp hơn", "nguồn điện ổn định", "phố xá yên tĩnh hơn", "giá cả hợp lý", "thêm bác sĩ", "xe buýt thuận tiện", "nhà ở tử tế", "thời gian đi lại ngắn hơn"],
        Reasons = ["thiếu thợ lành nghề", "giá cả leo thang", "quy hoạch kém", "mùa đông kéo dài", "thiếu phụ tùng", "mực nước ngầm cao", "quyền sử dụng đất chưa rõ ràng", "nguồn thu thuế giảm", "bản đồ lạc hậu", "cuộc đình công ở cảng", "khâu giám sát yếu", "thay đổi trong luật"],
        Crossheads = ["Chặng đường còn dài", "Vẫn còn hoài nghi", "Điều gì tiếp theo?", "Bài toán kinh phí", "Tiếng nói từ đường phố", "Bài học cũ", "Chuyện niềm tin", "Hy vọng mới", "Những con số", "Tiến triển chậm", "Tranh cãi kéo dài", "Nhìn về phía trước"],
        ListIntros = ["Những điểm chính:", "Những điều {g} cần biết:", "Kế hoạch gồm các phần sau:"],
        ListItems =
        [
            "Văn phòng mới tại {l}, mở cửa {n:3-6} ngày một tuần", "{n:2-15} tỷ đồng để sửa chữa trước mùa đông", "Tư vấn miễn phí cho {g}",
            "Báo cáo hằng năm, lần đầu vào {M}", "Lập quỹ vì {b}", "Không thi công vào ban đêm", "Đánh giá độc lập về {x}",
        ],
        Chrome = new ChromeMaterial
        {
            Menus = ["Trang chủ | Thời sự | Thế giới | Kinh tế | Thể thao | Ý kiến", "Đăng nhập", "Danh mục", "Tìm kiếm", "Báo giấy", "Tin nóng", "Mới nhất", "Video", "Podcast", "Tuyển dụng", "Thời tiết: 31°C", "Rao vặt"],
            Kickers = ["Độc quyền", "Phân tích", "Ghi nhanh", "Phóng sự", "Tường thuật", "Tin vắn"],
            Bylines = ["{a}", "Bài: {a}", "Tác giả: {a}", "{a} (ghi)"],
            Desks = ["Nhóm phóng viên", "Ban Thời sự", "Phóng viên địa phương"],
            Published = ["{L:Đăng} {D}", "{D}", "{L:Xuất bản:} {D}", "{L:Ngày đăng:} {D}"],
            Updated = ["{L:Cập nhật} {U}", "{L:Sửa lần cuối:} {U}"],
            Shares = ["Chia sẻ", "Facebook Zalo Email", "Sao chép liên kết", "📲 Gửi cho bạn bè", "In bài viết", "12 lượt chia sẻ", "Lưu bài viết"],
            Advertisements = ["Quảng cáo", "QUẢNG CÁO – kéo xuống để đọc tiếp", "Tài trợ: Trà Lá Biếc, nay có mặt tại các siêu thị", "Mái nhà bền lâu: gọi Cơ khí Sao Chổi để được báo giá miễn phí", "[QC] Giày mùa đông giảm đến 40%", "Liên hệ quảng cáo với chúng tôi"],
            ReadAlso = ["Xem thêm:", "Đọc thêm:", "Tin liên quan:", "Đừng bỏ lỡ:"],
            RelatedHeadings = ["Tin liên quan", "Đọc nhiều", "Có thể bạn quan tâm", "Cùng chuyên mục"],
            Credits = ["Ảnh: {f}", "{f} / {y}", "Ảnh:\u00A0{f}"],
            TagCues = ["Từ khóa:", "Chủ đề:", "Tags:"],
            Newsletters = ["Đăng ký nhận bản tin sáng ✉️", "Tin nổi bật mỗi ngày trong hộp thư của bạn", "Địa chỉ email", "Đăng ký", "Bạn có thể hủy nhận tin bất cứ lúc nào."],
            Endmatter = ["– Hết –", "(H.M.)", "Đính chính: bản trước của bài ghi sai số nhà. Chúng tôi xin lỗi bạn đọc.", "Chuyến đi của phóng viên do tòa soạn chi trả.", "Bài đã in trên ấn phẩm cuối tuần."],
            Editors = ["{L:Biên tập:} {e}", "{L:Biên tập viên:} {e}"],
            Agencies = ["{L:Theo} {y}", "{L:Nguồn:} {y}"],
            Comments = ["Ý kiến bạn đọc (3)", "nguoiquatduong: Cuối cùng cũng có tin vui! 👏", "bacTu62: Mười năm trước cũng nói y như vậy.", "Hải An: Thế còn mùa mưa thì sao?", "khach_481: [nguyên văn] có ai đọc biên bản đâu", "Đăng nhập để bình luận"],
            Errors = ["Không tải được video. (Lỗi 404)", "Vui lòng bật JavaScript để xem bình luận.", "Không mở được tệp C:\\cms\\export\\[tmp]\\bai.xml"],
            Footers = ["© {Y} {u}. Giữ bản quyền nội dung.", "{u} – Liên hệ – Điều khoản – Bảo mật", "Bản quyền {Y} {u}"],
        },
    };
}
